import { css, type CSSResult } from 'lit';

export const paletteStyles: CSSResult = css`
  dialog {
    inline-size: min(600px, calc(100vw - 24px));
    max-block-size: 70dvb;
    margin-block-start: 12dvb;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--desk-color-line-strong);
    border-radius: 12px;
    background: var(--desk-color-raised);
    color: var(--desk-color-text);
    box-shadow: var(--desk-shadow-card);
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: rgb(12 16 20 / 40%);
  }

  label {
    display: flex;
    align-items: center;
    gap: var(--desk-space-3);
    padding-inline: var(--desk-space-4);
    border-block-end: 1px solid var(--desk-color-line);
    color: var(--desk-color-text-muted);
  }

  input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 52px;
    border: 0;
    background: none;
    color: var(--desk-color-text);
    font: inherit;
    font-size: 1rem;
  }

  input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  label:focus-within {
    box-shadow: inset 0 -2px 0 var(--desk-color-focus);
  }

  ul {
    margin: 0;
    padding: var(--desk-space-2);
    overflow-y: auto;
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    gap: var(--desk-space-3);
    min-block-size: 40px;
    padding-inline: var(--desk-space-3);
    border-radius: 6px;
    cursor: pointer;
  }

  li[aria-selected='true'] {
    background: var(--desk-color-brand-soft);
  }

  li desk-icon {
    color: var(--desk-color-text-muted);
  }

  li span {
    margin-inline-start: auto;
    overflow: hidden;
    color: var(--desk-color-text-muted);
    font-size: var(--desk-text-bar);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  p {
    margin: 0;
    padding: var(--desk-space-5);
    color: var(--desk-color-text-muted);
    text-align: center;
  }
`;
