import { css, type CSSResult } from 'lit';

/** Tables on paper, black on white: what every sheet of the house has in common. */
export const sheetStyles: CSSResult = css`
  .sheet {
    display: grid;
    border: 1px solid var(--desk-color-line);
    background: var(--desk-color-surface);
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    border: 1px solid var(--desk-color-line-strong);
    text-align: start;
    vertical-align: top;
  }

  tr {
    break-inside: avoid;
  }

  @media print {
    .no-print {
      display: none;
    }

    .page {
      max-inline-size: none;
      padding: 0;
    }

    .sheet {
      padding: 0;
      border: 0;
      color: #000;
      background: #fff;
    }

    th,
    td {
      border-color: #000;
    }
  }
`;
