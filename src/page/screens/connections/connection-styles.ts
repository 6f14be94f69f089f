import { css, type CSSResult } from 'lit';

export const connectionStyles: CSSResult = css`
  .end {
    align-items: end;
  }

  form.row .field {
    flex: 1 1 220px;
  }

  li.row {
    padding-block: var(--desk-space-2);
    border-block-start: 1px solid var(--desk-color-line);
  }
`;
