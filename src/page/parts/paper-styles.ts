import { css, type CSSResult } from 'lit';

/** A4, black on white; a list that runs on repeats its head, and no line is torn. */
export const paperStyles: CSSResult = css`
  .sheet {
    display: grid;
    gap: var(--desk-space-2);
    padding: var(--desk-space-4);
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
    padding: 4px 8px;
    border: 1px solid var(--desk-color-line-strong);
    text-align: start;
    vertical-align: top;
  }

  td:first-child {
    font-weight: 650;
  }

  tr {
    break-inside: avoid;
  }

  h2 {
    break-after: avoid;
  }

  @media print {
    .no-print {
      display: none;
    }

    .page {
      display: block;
      max-inline-size: none;
      padding: 0;
      font-size: 10pt;
    }

    .sheet {
      display: block;
      margin-block-start: 6mm;
      padding: 0;
      border: 0;
      color: #000;
      background: #fff;
      overflow: visible;
    }

    th,
    td {
      border-color: #000;
    }
  }
`;
