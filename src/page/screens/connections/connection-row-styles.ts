import { css, type CSSResult } from 'lit';

/** One connection in its list, with whatever there is to say and do about it. */
export const connectionRowStyles: CSSResult = css`
  :host {
    display: grid;
    flex: 1 1 100%;
    gap: var(--desk-space-2);
    min-inline-size: 0;
  }

  .name {
    overflow-wrap: anywhere;
    font-weight: 550;
  }
`;
