import { css, type CSSResult } from 'lit';
import { sheetStyles } from '#page/parts/sheet-styles.ts';

/** A4, one attendant a page; a table that runs on repeats its head. */
export const printStyles: CSSResult = css`
  ${sheetStyles}

  .sheet {
    grid-template-columns: minmax(0, 1fr);
    gap: var(--desk-space-3);
    padding: var(--desk-space-5);
  }

  th,
  td {
    padding: 6px 8px;
  }

  tbody th {
    font-size: 1.1rem;
  }

  .box {
    inline-size: 64px;
    text-align: center;
  }

  @media print {
    .sheet {
      padding: 0;
      break-after: page;
    }

    .sheet:last-child {
      break-after: auto;
    }
  }
`;
