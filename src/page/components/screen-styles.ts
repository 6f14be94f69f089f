import { css, type CSSResult } from 'lit';

/** What every screen is made of: a heading row, cards, lists, chips. */
export const screenStyles: CSSResult = css`
  :host {
    display: block;
  }

  .page {
    display: grid;
    align-content: start;
    gap: var(--desk-space-4);
    max-inline-size: 1200px;
    margin-inline: auto;
    padding: var(--desk-space-5) var(--desk-space-5) var(--desk-space-8);
  }

  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--desk-space-2) var(--desk-space-3);
  }

  h1 {
    margin: 0;
    font-size: var(--desk-text-title);
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.3;
  }

  h2 {
    margin: 0;
    font-size: var(--desk-text-large);
    font-weight: 650;
    line-height: 1.4;
  }

  h3 {
    margin: 0;
    font-size: var(--desk-text);
    font-weight: 650;
  }

  p {
    margin: 0;
  }

  .muted {
    color: var(--desk-color-text-muted);
    font-weight: 400;
  }

  .small {
    font-size: var(--desk-text-bar);
  }

  .push {
    margin-inline-start: auto;
  }

  .card {
    display: grid;
    gap: var(--desk-space-3);
    padding: var(--desk-space-4);
    border: 1px solid var(--desk-color-line);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-surface);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--desk-space-2);
  }

  .between {
    justify-content: space-between;
  }

  ul.plain {
    display: grid;
    gap: var(--desk-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--desk-space-1);
    padding: 1px 8px;
    border-radius: 99px;
    background: var(--desk-color-hover);
    font-size: var(--desk-text-small);
    font-weight: 550;
    white-space: nowrap;
  }

  .chip.warn {
    background: var(--desk-color-warn-soft);
    color: var(--desk-color-warn);
  }

  .chip.bad {
    background: var(--desk-color-bad-soft);
    color: var(--desk-color-bad);
  }

  .chip.good {
    background: var(--desk-color-good-soft);
    color: var(--desk-color-good);
  }

  a {
    color: var(--desk-color-brand);
  }

  @media (pointer: coarse) {
    .heading a,
    summary,
    li > a,
    td > a {
      min-block-size: var(--desk-target);
      align-content: center;
    }

    .heading a,
    td > a {
      display: inline-block;
    }
  }

  kbd {
    padding: 0 5px;
    border: 1px solid var(--desk-color-line-strong);
    border-block-end-width: 2px;
    border-radius: 4px;
    background: var(--desk-color-sunken);
    font: inherit;
    font-size: var(--desk-text-small);
  }

  @media (max-width: 639px) {
    .page {
      padding: var(--desk-space-4) var(--desk-space-3) var(--desk-space-8);
    }
  }
`;
