import { css, type CSSResult } from 'lit';

/** One of several answers, each with its words behind it: easy to hit, with a finger too. */
export const choiceStyles: CSSResult = css`
  .choice {
    display: flex;
    gap: var(--desk-space-3);
    align-items: center;
    min-block-size: 36px;
  }

  @media (pointer: coarse) {
    .choice {
      min-block-size: var(--desk-touch);
    }
  }
`;
