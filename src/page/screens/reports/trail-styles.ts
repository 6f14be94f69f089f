import { css, type CSSResult } from 'lit';

/** A list of what happened, one under the other. */
export const trailStyles: CSSResult = css`
  .trail {
    display: grid;
    margin: 0;
    padding: 0;
    border: 1px solid var(--desk-color-line);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-surface);
    list-style: none;
  }

  .trail li {
    padding: var(--desk-space-2) var(--desk-space-4);
    border-block-end: 1px solid var(--desk-color-line);
  }

  .trail li:last-child {
    border-block-end: 0;
  }

  .offline {
    min-block-size: 36px;
  }

  @media (pointer: coarse) {
    .offline {
      min-block-size: var(--desk-touch);
    }
  }
`;
