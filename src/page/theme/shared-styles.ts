import { css, type CSSResult } from 'lit';

/** The first sheet of every element: boxes, the two-colour focus ring, forced colours, words for screen readers only. */
export const elementStyles: CSSResult = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 2px solid var(--desk-color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--desk-color-focus-halo);
  }

  .mirror:dir(rtl) {
    transform: scaleX(-1);
  }

  .for-screen-readers {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
      box-shadow: none;
    }
  }
`;

/** Buttons of the desk: 32 px high with a mouse, 44 px with a finger. */
export const buttonStyles: CSSResult = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--desk-space-1);
    min-block-size: var(--desk-target);
    padding: 4px 10px;
    border: 1px solid var(--desk-color-control);
    border-radius: var(--desk-radius);
    background: var(--desk-color-surface);
    color: var(--desk-color-text);
    font: inherit;
    font-weight: 500;
    line-height: 1.2;
    cursor: pointer;
  }

  button:hover {
    background: var(--desk-color-hover);
  }

  button:disabled {
    border-color: var(--desk-color-line);
    color: var(--desk-color-text-muted);
    cursor: default;
  }

  button.first {
    border-color: transparent;
    background: var(--desk-color-brand);
    color: var(--desk-color-on-brand);
  }

  button.first:hover {
    background: color-mix(in oklab, var(--desk-color-brand) 88%, var(--desk-color-text));
  }

  button.quiet {
    border-color: transparent;
    background: transparent;
  }

  button.quiet:hover {
    background: var(--desk-color-hover);
  }

  button.careful {
    color: var(--desk-color-bad);
  }

  @media (pointer: coarse) {
    button {
      padding-inline: 14px;
    }
  }
`;
