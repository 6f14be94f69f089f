import { css, type CSSResult } from 'lit';

export const connectionStyles: CSSResult = css`
  .end {
    align-items: end;
  }

  form.row .field {
    flex: 1 1 220px;
  }

  form.wanted {
    display: grid;
    gap: var(--desk-space-3);
  }

  .types {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
    column-gap: var(--desk-space-4);
  }

  li.row {
    padding-block: var(--desk-space-2);
    border-block-start: 1px solid var(--desk-color-line);
  }
`;
