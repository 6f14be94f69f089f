import { css, type CSSResult } from 'lit';
import { scrollTableStyles } from '#page/parts/scroll-table-styles.ts';

export const importStyles: CSSResult = css`
  ${scrollTableStyles}

  .choice {
    display: inline-flex;
    gap: var(--desk-space-2);
    align-items: center;
    min-block-size: 40px;
    padding-inline-end: var(--desk-space-4);
  }

  progress {
    inline-size: 100%;
    accent-color: var(--desk-color-brand);
  }
`;
