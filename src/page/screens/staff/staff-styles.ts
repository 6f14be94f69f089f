import { css, type CSSResult } from 'lit';

export const staffStyles: CSSResult = css`
  .page {
    max-inline-size: 860px;
  }

  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 380px), 1fr));
    gap: var(--desk-space-3);
  }

  .fields {
    align-items: end;
  }

  .line {
    display: flex;
    gap: var(--desk-space-2);
    align-items: center;
    padding-block: var(--desk-space-1);
  }
`;
