import { css, unsafeCSS, type CSSResult } from 'lit';
import { statusTokens } from '#page/theme/status-tokens.ts';

/** `.in-house` and its like bring `--fill`, `--text` and `--edge` of their status. */
export const statusStyles: CSSResult = css`
  ${unsafeCSS(
    Object.keys(statusTokens)
      .map(
        (name) =>
          `.${name} { ${['fill', 'text', 'edge'].map((part) => `--${part}: var(--desk-status-${name}-${part});`).join(' ')} }`,
      )
      .join('\n'),
  )}
`;
