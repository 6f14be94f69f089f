import { css, type CSSResult } from 'lit';

export const cardStyles: CSSResult = css`
  :host {
    position: fixed;
    inset: auto;
    inline-size: 340px;
    max-inline-size: 100vw;
    margin: 0;
    padding: 0;
    overflow: visible;
    border: 1px solid var(--desk-color-line-strong);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-raised);
    box-shadow: var(--desk-shadow-card);
    color: var(--desk-color-text);
    font: var(--desk-text) / var(--desk-line) var(--desk-font);
    font-variant-numeric: tabular-nums;
  }

  .card {
    display: grid;
    gap: var(--desk-space-2);
    padding: var(--desk-space-3) var(--desk-space-4) var(--desk-space-4);
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--desk-space-2);
  }

  h2 {
    margin: 0;
    font-size: 1.0625rem;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  p {
    margin: 0;
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding: 1px 8px;
    border: 1px solid var(--edge);
    border-radius: 10px;
    background: var(--fill);
    color: var(--text);
    font-size: var(--desk-text-small);
    font-weight: 600;
  }

  .aside {
    color: var(--desk-color-text-muted);
    font-size: var(--desk-text-small);
  }

  .facts {
    display: grid;
    color: var(--desk-color-text-muted);
  }

  .mark {
    display: flex;
    gap: 8px;
    padding: 6px 8px;
    border-radius: var(--desk-radius);
    background: var(--desk-color-hover);
    font-size: var(--desk-text-bar);
    line-height: 1.35;
  }

  .mark .glyph {
    flex: none;
    margin-block-start: 2px;
  }

  .mark.bad {
    background: var(--desk-color-bad-soft);
    color: var(--desk-color-bad);
  }

  .mark.warn {
    background: var(--desk-color-warn-soft);
    color: var(--desk-color-warn);
  }

  .buttons {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--desk-space-2);
    margin-block-start: var(--desk-space-1);
  }

  .buttons button {
    padding-inline: 6px;
    white-space: nowrap;
  }

  .buttons .first {
    grid-column: 1 / -1;
  }

  .buttons .quiet,
  .buttons .careful {
    border-color: transparent;
    background: transparent;
    font-weight: 400;
  }

  .buttons .quiet:hover,
  .buttons .careful:hover {
    background: var(--desk-color-hover);
  }

  .conditions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--desk-space-2);
  }

  [aria-pressed='true'] {
    border-color: var(--desk-color-brand);
    background: var(--desk-color-brand-soft);
    box-shadow: inset 0 0 0 1px var(--desk-color-brand);
  }

  @media (max-width: 640px) {
    :host {
      inset: auto 0 0 !important;
      inline-size: 100%;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }

    .card {
      padding-block-end: calc(var(--desk-space-4) + env(safe-area-inset-bottom));
    }
  }
`;
