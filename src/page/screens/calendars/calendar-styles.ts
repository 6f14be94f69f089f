import { css, type CSSResult } from 'lit';
import { scrollTableStyles } from '#page/parts/scroll-table-styles.ts';

export const calendarStyles: CSSResult = css`
  ${scrollTableStyles}

  td .muted {
    font-size: var(--desk-text-bar);
  }

  .end {
    align-items: end;
  }

  label.row {
    min-block-size: 40px;
  }
`;
