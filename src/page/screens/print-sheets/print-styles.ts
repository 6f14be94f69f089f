import { css, type CSSResult } from 'lit';

/** A4, black on white, one attendant a page; a table that runs on repeats its head. */
export const printStyles: CSSResult = css`
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--desk-space-3);
    padding: var(--desk-space-5);
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
    padding: 6px 8px;
    border: 1px solid var(--desk-color-line-strong);
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    font-size: 1.1rem;
  }

  .box {
    inline-size: 64px;
    text-align: center;
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
      break-after: page;
      color: #000;
      background: #fff;
    }

    .sheet:last-child {
      break-after: auto;
    }

    th,
    td {
      border-color: #000;
    }
  }
`;
