import { css, type CSSResult } from 'lit';

/** Cards of one element stand as far apart as those of the page. */
export const stackStyles: CSSResult = css`
  :host {
    display: grid;
    gap: var(--desk-space-4);
  }
`;
