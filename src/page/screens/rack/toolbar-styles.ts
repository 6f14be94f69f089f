import { css, type CSSResult } from 'lit';

export const toolbarStyles: CSSResult = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--desk-space-2) var(--desk-space-3);
    padding: var(--desk-space-2) var(--desk-space-3);
    border-block-end: 1px solid var(--desk-color-line);
    background: var(--desk-color-surface);
    color: var(--desk-color-text);
    font: var(--desk-text) / 1.2 var(--desk-font);
    font-variant-numeric: tabular-nums;
  }

  .spread {
    flex: 1;
  }

  .time,
  .zoom {
    display: flex;
    align-items: center;
  }

  .time button,
  .zoom button {
    border-radius: 0;
    border-inline-end-width: 0;
  }

  .time button:first-child,
  .zoom button:first-child {
    border-start-start-radius: var(--desk-radius);
    border-end-start-radius: var(--desk-radius);
  }

  .time button:nth-of-type(3),
  .zoom button:last-child {
    border-inline-end-width: 1px;
    border-start-end-radius: var(--desk-radius);
    border-end-end-radius: var(--desk-radius);
  }

  .time button:focus-visible,
  .zoom button:focus-visible {
    z-index: 1;
  }

  input[type='date'] {
    min-block-size: 32px;
    margin-inline-start: var(--desk-space-2);
    padding: 4px 8px;
    border: 1px solid var(--desk-color-control);
    border-radius: var(--desk-radius);
    background: var(--desk-color-surface);
    color: inherit;
    font: inherit;
  }

  [aria-pressed='true'],
  [aria-pressed='true']:hover {
    border-color: var(--desk-color-brand);
    background: var(--desk-color-brand);
    color: var(--desk-color-on-brand);
  }

  #view {
    position: fixed;
    inset: 96px 12px auto auto;
    inline-size: 340px;
    max-inline-size: calc(100vw - 24px);
    max-block-size: calc(100vh - 120px);
    margin: 0;
    padding: var(--desk-space-4);
    overflow: auto;
    border: 1px solid var(--desk-color-line-strong);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-raised);
    box-shadow: var(--desk-shadow-card);
    color: inherit;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: var(--desk-space-1) var(--desk-space-3);
    margin: 0 0 var(--desk-space-3);
    padding: 0;
    border: 0;
  }

  legend,
  h3 {
    margin: 0 0 var(--desk-space-2);
    padding: 0;
    color: var(--desk-color-text-muted);
    font-size: var(--desk-text-small);
    font-weight: 600;
  }

  h3 {
    margin-block-start: var(--desk-space-4);
  }

  label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--desk-color-brand);
  }

  ul,
  dl {
    display: grid;
    gap: 6px 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .legend {
    grid-template-columns: 1fr 1fr;
    align-items: start;
  }

  li {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  li .glyph {
    flex: none;
    inline-size: 22px;
  }

  li i {
    flex: none;
    inline-size: 22px;
    block-size: 14px;
    border: 1px solid var(--edge);
    border-radius: 3px;
    background: var(--fill);
  }

  li i.due-in {
    border-inline-start-width: 4px;
  }

  li i.due-out {
    border-inline-end-width: 4px;
  }

  li i.cancelled,
  li i.no-show {
    border-style: dotted;
  }

  .warn {
    color: var(--desk-color-warn);
  }

  .bad {
    color: var(--desk-color-bad);
  }

  .keys div {
    display: grid;
    grid-template-columns: 130px 1fr;
    align-items: baseline;
  }

  dd {
    margin: 0;
  }

  kbd {
    padding: 1px 6px;
    border: 1px solid var(--desk-color-line-strong);
    border-radius: 3px;
    background: var(--desk-color-sunken);
    font: var(--desk-text-small) / 1.4 var(--desk-font);
  }

  :host(.narrow) {
    flex-wrap: nowrap;
    gap: var(--desk-space-2);
    padding-inline: var(--desk-space-2);
  }

  .narrow-date {
    flex: 1;
    inline-size: 0;
    min-inline-size: 0;
  }

  :host(.narrow) input[type='date'] {
    margin: 0;
    padding-inline: 6px;
  }

  :host(.narrow) ::-webkit-calendar-picker-indicator {
    margin-inline-start: 0;
  }

  :host(.narrow) .time button {
    padding-inline: var(--desk-space-3);
  }

  .paper {
    display: block;
    min-block-size: var(--desk-target);
    align-content: center;
    color: var(--desk-color-brand);
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media (pointer: coarse) {
    input[type='date'] {
      min-block-size: 44px;
      font-size: 1rem;
    }
  }
`;
