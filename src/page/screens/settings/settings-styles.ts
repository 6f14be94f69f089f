import { css, type CSSResult } from 'lit';

export const settingsStyles: CSSResult = css`
  form {
    display: grid;
    gap: var(--desk-space-3);
  }

  .add {
    display: flex;
    flex-wrap: wrap;
    gap: var(--desk-space-2);
    align-items: end;
    padding-block: var(--desk-space-2);
  }

  details[open] > summary {
    margin-block-end: var(--desk-space-2);
  }

  .add .field {
    flex: 1 1 120px;
  }

  .add button {
    min-block-size: max(36px, var(--desk-target));
  }

  li.line {
    display: flex;
    gap: var(--desk-space-2);
    align-items: center;
    padding-block: 3px;
  }
`;
