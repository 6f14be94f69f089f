import { css, type CSSResult } from 'lit';

/** Fields of the desk: the label above, 36 px high with a mouse, 48 px with a finger; 16 px text there, so iOS does not zoom. */
export const formStyles: CSSResult = css`
  .field {
    display: grid;
    gap: var(--desk-space-1);
    min-inline-size: 0;
    font-size: var(--desk-text-bar);
    font-weight: 500;
    color: var(--desk-color-text-muted);
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 160px), 1fr));
    gap: var(--desk-space-3);
  }

  /* A button beside fields stands on their line. */
  .fields .act {
    align-self: end;
  }

  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 36px;
    padding: 6px 10px;
    border: 1px solid var(--desk-color-control);
    border-radius: var(--desk-radius);
    background: var(--desk-color-surface);
    color: var(--desk-color-text);
    font: inherit;
    font-size: var(--desk-text);
    font-weight: 400;
  }

  input::placeholder,
  textarea::placeholder {
    color: var(--desk-color-text-muted);
    opacity: 1;
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--desk-color-brand);
  }

  input:user-invalid {
    border-color: var(--desk-color-bad);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: var(--desk-space-2);
    padding: 0;
    font-weight: 600;
  }

  .hint {
    margin: 0;
    font-size: var(--desk-text-bar);
    font-weight: 400;
    color: var(--desk-color-text-muted);
  }

  @media (pointer: coarse) {
    input:not([type='radio'], [type='checkbox']),
    select,
    textarea {
      min-block-size: var(--desk-touch);
      font-size: 1rem;
    }
  }
`;
