import { css, type CSSResult } from 'lit';

export const drawerStyles: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border-inline-start: 1px solid var(--desk-color-line-strong);
    background: var(--desk-color-surface);
  }

  @media (prefers-reduced-motion: no-preference) {
    :host {
      animation: arrive 150ms ease-out;
    }
  }

  @keyframes arrive {
    from {
      opacity: 0;
      translate: 24px 0;
    }
  }

  .head {
    display: flex;
    gap: var(--desk-space-2);
    align-items: flex-start;
    padding: var(--desk-space-4) var(--desk-space-3) var(--desk-space-3) var(--desk-space-5);
    border-block-end: 1px solid var(--desk-color-line);
  }

  .head > div {
    display: grid;
    flex: 1;
    gap: 4px;
    min-inline-size: 0;
  }

  h2 {
    overflow-wrap: anywhere;
    font-size: var(--desk-text-title);
    letter-spacing: -0.01em;
  }

  .scroll {
    display: grid;
    flex: 1;
    align-content: start;
    gap: var(--desk-space-5);
    overflow: auto;
    padding: var(--desk-space-4) var(--desk-space-5) var(--desk-space-6);
  }

  section {
    display: grid;
    gap: var(--desk-space-2);
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 5px var(--desk-space-4);
    margin: 0;
  }

  dt {
    color: var(--desk-color-text-muted);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  td,
  th {
    padding: 3px 0;
    font-weight: 400;
    text-align: start;
  }

  td:last-child,
  th:last-child {
    text-align: end;
  }

  tfoot {
    border-block-start: 1px solid var(--desk-color-line);
  }

  tfoot th,
  tfoot td {
    font-weight: 650;
  }

  ol {
    display: grid;
    gap: var(--desk-space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  ol li {
    padding-inline-start: var(--desk-space-3);
    border-inline-start: 2px solid var(--desk-color-line-strong);
  }

  ol li.pending {
    border-inline-start-style: dashed;
    border-color: var(--desk-color-brand);
  }
`;
