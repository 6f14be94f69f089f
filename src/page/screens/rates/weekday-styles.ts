import { css, type CSSResult } from 'lit';

export const weekdayStyles: CSSResult = css`
  .weekdays {
    display: flex;
    flex-wrap: wrap;
    gap: var(--desk-space-2) var(--desk-space-4);
  }

  .weekdays label {
    display: inline-flex;
    gap: var(--desk-space-1);
    align-items: center;
    min-block-size: 32px;
  }
`;
