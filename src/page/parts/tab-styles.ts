import { css, type CSSResult } from 'lit';

/** Links between places that belong together. */
export const tabStyles: CSSResult = css`
  nav.row {
    gap: var(--desk-space-4);
    border-block-end: 1px solid var(--desk-color-line);
  }

  .tab {
    display: inline-flex;
    align-items: center;
    min-block-size: 40px;
    border-block-end: 3px solid transparent;
    color: var(--desk-color-text-muted);
    font-weight: 550;
    text-decoration: none;
  }

  .tab[aria-current='page'] {
    border-block-end-color: var(--desk-color-brand);
    color: var(--desk-color-text);
  }

  @media (pointer: coarse) {
    .tab {
      min-block-size: var(--desk-touch);
    }
  }

  @media print {
    nav.row {
      display: none;
    }
  }
`;
