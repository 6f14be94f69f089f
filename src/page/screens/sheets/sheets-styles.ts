import { css, type CSSResult } from 'lit';

export const sheetsStyles: CSSResult = css`
  .sheets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
    align-items: start;
    gap: var(--desk-space-4);
  }

  progress {
    inline-size: 100%;
    block-size: 8px;
    accent-color: var(--desk-color-brand);
  }

  .room {
    display: grid;
    grid-template-columns: 56px minmax(0, 1fr) minmax(110px, auto);
    align-items: center;
    gap: var(--desk-space-2);
    min-block-size: 40px;
  }

  .room strong {
    font-size: var(--desk-text-large);
  }
`;
