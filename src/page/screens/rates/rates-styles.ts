import { css, type CSSResult } from 'lit';

export const ratesStyles: CSSResult = css`
  .page {
    max-inline-size: none;
  }

  .day {
    inline-size: 160px;
  }

  rates-table {
    max-block-size: calc(100dvb - 300px);
    min-block-size: 200px;
  }

  rates-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 4;
  }
`;
