import { css, type CSSResult } from 'lit';

/** A4 on its side, black on white; the days stand above every page, and no room is torn. */
export const printRackStyles: CSSResult = css`
  .sheet {
    overflow-x: auto;
    background: var(--desk-color-surface);
  }

  table {
    inline-size: 100%;
    min-inline-size: 900px;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--desk-text-small);
  }

  th,
  td {
    overflow: hidden;
    padding: 2px 4px;
    border: 1px solid var(--desk-color-line-strong);
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  thead th {
    font-weight: 400;
  }

  .type {
    background: var(--desk-color-sunken);
    font-weight: 650;
  }

  .taken {
    border: 2px solid var(--desk-color-text);
    font-weight: 550;
  }

  .option {
    border-style: dashed;
  }

  .checked-out {
    border: 1px solid var(--desk-color-line-strong);
    font-weight: 400;
  }

  .closed,
  .house-use {
    background: repeating-linear-gradient(
      45deg,
      transparent 0 4px,
      color-mix(in srgb, currentcolor 28%, transparent) 4px 5px
    );
    font-style: italic;
  }

  @media print {
    .no-print {
      display: none;
    }

    .page {
      display: block;
      max-inline-size: none;
      padding: 0;
      color: #000;
    }

    .sheet {
      overflow: visible;
      background: #fff;
    }

    table {
      min-inline-size: 0;
      font-size: 7.5pt;
      print-color-adjust: exact;
    }

    thead {
      display: table-header-group;
    }

    tr {
      break-inside: avoid;
    }

    th,
    td {
      border-color: #000;
    }

    .type {
      background: #eee;
      break-after: avoid;
    }
  }
`;
