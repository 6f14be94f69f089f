import { css, type CSSResult } from 'lit';

export const staffPickerStyles: CSSResult = css`
  :host {
    display: grid;
    min-block-size: 100%;
    place-items: center;
    padding: var(--desk-space-5);
  }

  main {
    display: grid;
    gap: var(--desk-space-4);
    inline-size: min(420px, 100%);
  }

  h1 {
    margin: 0;
    font-size: var(--desk-text-title);
    letter-spacing: -0.01em;
  }

  p {
    margin: 0;
    color: var(--desk-color-text-muted);
  }

  ul {
    display: grid;
    gap: var(--desk-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  button.person {
    justify-content: flex-start;
    gap: var(--desk-space-3);
    inline-size: 100%;
    min-block-size: 56px;
    padding-inline: var(--desk-space-4);
    border-color: var(--desk-color-line-strong);
    border-radius: var(--desk-radius-card);
  }

  desk-icon {
    --desk-icon-size: 26px;

    color: var(--desk-color-brand);
  }

  .role {
    display: flex;
    gap: var(--desk-space-2);
    align-items: center;
    margin-inline-start: auto;
    color: var(--desk-color-text-muted);
    font-weight: 400;
    text-align: end;
  }

  .role desk-icon {
    --desk-icon-size: 16px;
  }

  .who {
    display: grid;
    gap: var(--desk-space-1);
    justify-items: center;
    text-align: center;
  }

  .quiet {
    justify-self: center;
  }
`;
