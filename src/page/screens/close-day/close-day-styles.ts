import { css, type CSSResult } from 'lit';

export const closeDayStyles: CSSResult = css`
  .page {
    max-inline-size: 860px;
  }

  .step {
    display: flex;
    gap: var(--desk-space-3);
    align-items: baseline;
    justify-content: space-between;
  }

  .item {
    display: flex;
    flex-wrap: wrap;
    gap: var(--desk-space-2) var(--desk-space-3);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--desk-space-2);
    border-block-start: 1px solid var(--desk-color-line);
  }

  .item label {
    display: flex;
    gap: var(--desk-space-2);
    align-items: center;
    min-block-size: var(--desk-target);
    cursor: pointer;
  }

  .who {
    display: grid;
    min-inline-size: 0;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--desk-text-bar);
  }

  th,
  td {
    padding: 4px 6px;
    border-block-end: 1px solid var(--desk-color-line);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  th:first-child,
  td:first-child {
    text-align: start;
  }

  .scroll {
    overflow-x: auto;
  }

  summary {
    color: var(--desk-color-text-muted);
    cursor: pointer;
  }

  button.first:disabled {
    background: var(--desk-color-sunken);
    color: var(--desk-color-text-muted);
  }

  .last {
    position: sticky;
    inset-block-end: 0;
    background: var(--desk-color-surface);
  }
`;
