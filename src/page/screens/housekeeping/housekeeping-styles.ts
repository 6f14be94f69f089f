import { css, type CSSResult } from 'lit';

export const housekeepingStyles: CSSResult = css`
  .filters {
    display: flex;
    gap: var(--desk-space-2);
    padding-block: 2px;
    overflow-x: auto;
  }

  .filters button {
    flex: none;
    min-block-size: var(--desk-touch);
    border-radius: 99px;
  }

  .filters button[aria-pressed='true'] {
    border-color: var(--desk-color-brand);
    background: var(--desk-color-brand);
    color: var(--desk-color-on-brand);
  }

  .number {
    opacity: 0.75;
  }

  ul.rooms {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 330px), 1fr));
    align-items: stretch;
    gap: var(--desk-space-3);
  }
`;
