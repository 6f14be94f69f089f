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
  }

  .add .field {
    flex: 1 1 120px;
  }

  .add button {
    min-block-size: 36px;
  }

  li.line {
    display: flex;
    gap: var(--desk-space-2);
    align-items: center;
    padding-block: 3px;
  }
`;
