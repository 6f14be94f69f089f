import { css, type CSSResult } from 'lit';

/** One card on one page of A4, black on white, with lines where nothing is known yet, to be filled in by hand. */
export const registrationStyles: CSSResult = css`
  .paper {
    display: grid;
    gap: var(--desk-space-3);
    padding: var(--desk-space-6, 24px);
    border: 1px solid var(--desk-color-line);
    background: #fff;
    color: #000;
  }

  .paper dl {
    display: grid;
    grid-template-columns: minmax(120px, 1fr) 2fr;
    gap: 0 var(--desk-space-4);
    margin: 0;
  }

  .paper dt,
  .paper dd {
    min-block-size: 30px;
    margin: 0;
    padding: 6px 0;
    border-block-end: 1px solid #777;
  }

  .paper dd {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .sign {
    display: grid;
    grid-template-columns: 1fr 2fr;
    gap: var(--desk-space-5);
    margin-block-start: 72px;
  }

  .sign div {
    padding-block-start: 4px;
    border-block-start: 1px solid #000;
  }

  @media print {
    .no-print {
      display: none;
    }

    .page {
      max-inline-size: none;
      padding: 0;
    }

    .paper {
      padding: 0;
      border: 0;
      break-inside: avoid;
    }
  }
`;
