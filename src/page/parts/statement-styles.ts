import { css, type CSSResult } from 'lit';

/** A bill as a table: figures in columns, gone lines struck through, A4 on paper. */
export const statementStyles: CSSResult = css`
  .statement {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 7px 8px;
    border-block-end: 1px solid var(--desk-color-line);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--desk-color-text-muted);
    font-size: var(--desk-text-bar);
    font-weight: 550;
  }

  .figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .gone td:not(.note) > .struck,
  .gone .figure {
    color: var(--desk-color-text-muted);
    text-decoration: line-through;
  }

  tfoot th,
  tfoot td {
    border-block-end: 0;
  }

  tfoot .total th,
  tfoot .total td {
    border-block-start: 2px solid var(--desk-color-line-strong);
    font-size: var(--desk-text-large);
    font-weight: 650;
  }

  @media (max-width: 639px) {
    .who,
    .running {
      display: none;
    }

    th,
    td {
      padding-inline: 4px;
    }
  }

  @media print {
    .no-print,
    .act {
      display: none !important;
    }

    /* What is in a grid does not make room for a table that goes on, on the next page: words would lie on its sums. */
    .page,
    .card {
      display: block;
      padding: 0;
    }

    /* A frame would be torn where a page ends. */
    .card {
      border: 0;
    }

    .card > * {
      margin-block: 0 var(--desk-space-3);
    }

    .statement {
      overflow: visible;
    }

    table {
      font-size: 10pt;
    }

    thead {
      display: table-header-group;
    }

    /* A footer is repeated at the foot of every page, where the sums of all would look like those of the page. */
    tfoot {
      display: table-row-group;
      break-inside: avoid;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
