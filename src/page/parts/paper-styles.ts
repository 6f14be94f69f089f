import { css, type CSSResult } from 'lit';
import { sheetStyles } from './sheet-styles.ts';

/** A4; a list that runs on repeats its head, and no line is torn. */
export const paperStyles: CSSResult = css`
  ${sheetStyles}

  .sheet {
    gap: var(--desk-space-2);
    padding: var(--desk-space-4);
  }

  th,
  td {
    padding: 4px 8px;
  }

  td:first-child {
    font-weight: 650;
  }

  h2 {
    break-after: avoid;
  }

  @media print {
    .page {
      display: block;
      font-size: 10pt;
    }

    .sheet {
      display: block;
      margin-block-start: 6mm;
      padding: 0;
      overflow: visible;
    }
  }
`;
