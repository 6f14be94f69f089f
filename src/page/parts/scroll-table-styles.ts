import { css, type CSSResult } from 'lit';

/** Tables wider than the screen scroll in their own box. */
export const scrollTableStyles: CSSResult = css`
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--desk-color-line);
    border-radius: var(--desk-radius);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--desk-text-bar);
  }

  th,
  td {
    padding: 6px 10px;
    border-block-end: 1px solid var(--desk-color-line);
    text-align: start;
    white-space: nowrap;
  }

  th {
    background: var(--desk-color-sunken);
    color: var(--desk-color-text-muted);
    font-weight: 600;
  }

  tbody tr:last-child td {
    border-block-end: 0;
  }

  td.number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  td.reason {
    white-space: normal;
    min-inline-size: 260px;
  }
`;
