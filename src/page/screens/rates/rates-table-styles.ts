import { css, type CSSResult } from 'lit';

export const ratesTableStyles: CSSResult = css`
  :host {
    display: block;
    overflow: auto;
    border: 1px solid var(--desk-color-line);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-surface);
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }

  th,
  td {
    padding: 5px 6px;
    border-block-end: 1px solid var(--desk-color-line);
    border-inline-end: 1px solid var(--desk-color-line);
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--desk-color-sunken);
    font-size: var(--desk-text-small);
    font-weight: 600;
    text-align: center;
  }

  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--desk-color-surface);
    text-align: start;
  }

  thead th:first-child {
    z-index: 3;
    background: var(--desk-color-sunken);
  }

  th span {
    color: var(--desk-color-text-muted);
    font-size: var(--desk-text-small);
    font-weight: 400;
  }

  .type th,
  .type td {
    background: var(--desk-color-sunken);
    font-size: var(--desk-text-bar);
  }

  .type th {
    font-weight: 650;
  }

  .none {
    color: var(--desk-color-bad);
    font-weight: 650;
  }

  .weekend {
    background: var(--desk-color-weekend);
  }

  thead .today,
  tbody th.today {
    background: var(--desk-color-today);
    color: var(--desk-color-brand);
  }

  [role='gridcell'] {
    min-inline-size: 58px;
    block-size: 36px;
    color: var(--desk-color-text-muted);
    cursor: cell;
    touch-action: manipulation;
    user-select: none;
  }

  .set {
    color: var(--desk-color-text);
    font-weight: 600;
  }

  .closed {
    background: var(--desk-color-bad-soft);
  }

  [aria-selected='true'] {
    background: var(--desk-color-brand-soft);
    box-shadow: inset 0 0 0 1px var(--desk-color-brand);
    color: var(--desk-color-text);
  }

  .cursor:focus-visible {
    outline-offset: -2px;
    box-shadow: none;
  }

  small {
    display: block;
    line-height: 1;
    color: var(--desk-color-bad);
    font-size: 0.625rem;
    font-weight: 650;
  }

  :host([upright]) [role='gridcell'],
  :host([upright]) th {
    block-size: var(--desk-touch);
  }

  @media (forced-colors: active) {
    [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
