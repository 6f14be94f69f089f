import { css, unsafeCSS, type CSSResult } from 'lit';

const DAYS_HEIGHT = 56;
const HOUSE_HEIGHT = 26;
/** The sticky head with its lower border. Pixels. */
export const HEADER_HEIGHT = DAYS_HEIGHT + HOUSE_HEIGHT + 1;

export const chartStyles: CSSResult = css`
  :host {
    --rack-days-height: ${unsafeCSS(DAYS_HEIGHT)}px;
    --rack-house-height: ${unsafeCSS(HOUSE_HEIGHT)}px;

    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    overflow: hidden;
    background: var(--desk-color-surface);
  }

  .scroller {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scroll-padding-block: ${unsafeCSS(HEADER_HEIGHT)}px 8px;
    scroll-padding-inline: var(--rack-head) 8px;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
  }

  .chart {
    position: relative;
    min-block-size: 100%;
  }

  .lines {
    position: relative;
  }

  .backdrop {
    position: absolute;
    inset-block: 0 auto;
    inset-inline: var(--rack-head) 0;
    pointer-events: none;
  }

  /* One layer paints every column of the year: no node per night. */
  .columns {
    background-image: linear-gradient(to right, var(--desk-color-line) 1px, transparent 1px);
    background-size: var(--rack-column) 100%;
  }

  .today {
    position: absolute;
    inset-block: 0 auto;
    background: var(--desk-color-today);
    pointer-events: none;
  }

  .today::after {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(50% - 1px);
    inline-size: 2px;
    background: var(--desk-color-brand);
    content: '';
  }

  .alert {
    position: absolute;
    inset-block-end: var(--desk-space-4);
    inset-inline: 0;
    z-index: 9;
    inline-size: fit-content;
    max-inline-size: calc(100% - 2 * var(--desk-space-4));
    margin-inline: auto;
    padding: var(--desk-space-2) var(--desk-space-4);
    border: 1px solid var(--desk-color-bad);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-bad-soft);
    box-shadow: var(--desk-shadow-card);
    color: var(--desk-color-bad);
    font: 600 var(--desk-text) / 1.4 var(--desk-font);
    pointer-events: none;
  }

  rack-lift-bar ~ .alert {
    inset-block-end: 132px;
  }

  .empty {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    gap: var(--desk-space-2);
    padding: var(--desk-space-6);
    color: var(--desk-color-text-muted);
    font: var(--desk-text-large) / 1.5 var(--desk-font);
    text-align: center;
  }

  @media (forced-colors: active) {
    .today::after {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
