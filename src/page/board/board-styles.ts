import { css, type CSSResult } from 'lit';

/** Sizes follow the screen: the board is read from across a hall, and held in a hand. */
export const boardStyles: CSSResult = css`
  :host {
    --board-gap: clamp(8px, 1vw, 20px);

    display: flex;
    flex-direction: column;
    gap: var(--board-gap);
    min-block-size: 100dvh;
    padding: var(--board-gap);
    font-size: clamp(0.8125rem, 0.9vw, 1.25rem);
    line-height: 1.3;
  }

  main {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--board-gap);
    min-block-size: 0;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px var(--board-gap);
  }

  h1,
  p,
  dl,
  dd {
    margin: 0;
  }

  h1 {
    font-size: clamp(1.25rem, 2.2vw, 2.75rem);
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.15;
  }

  .day {
    flex: 1;
    color: var(--desk-color-text-muted);
    font-size: clamp(0.875rem, 1.3vw, 1.625rem);
  }

  .state {
    padding: 2px 12px;
    border: 1px solid transparent;
    border-radius: 99px;
    font-weight: 600;
  }

  .state::before {
    content: '● ';
  }

  .state.fresh {
    background: var(--desk-color-good-soft);
    color: var(--desk-color-good);
  }

  .state.old {
    border-color: currentcolor;
    background: var(--desk-color-warn-soft);
    color: var(--desk-color-warn);
    font-size: clamp(1rem, 1.3vw, 1.625rem);
  }

  .state.old::before {
    content: '▲ ';
  }

  .clock {
    font-size: clamp(1.25rem, 2.2vw, 2.75rem);
    font-weight: 650;
    line-height: 1.15;
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(110px, 11%), 1fr));
    gap: calc(var(--board-gap) / 2);
  }

  .figures > div {
    padding: clamp(6px, 0.6vw, 14px) clamp(10px, 0.8vw, 18px);
    border: 1px solid var(--desk-color-line);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-surface);
  }

  .figures > .calls {
    border-color: var(--desk-color-bad);
    background: var(--desk-color-bad-soft);
    color: var(--desk-color-bad);
  }

  dt {
    font-weight: 600;
  }

  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
  }

  dd strong {
    font-size: clamp(1.5rem, 2.6vw, 3.25rem);
    font-weight: 700;
    line-height: 1.15;
  }

  dd span {
    color: var(--desk-color-text-muted);
  }

  .calls dd span {
    color: inherit;
  }

  board-rooms {
    flex: 1;
    min-block-size: 0;
  }

  /* Old news looks old, from wherever it is seen. */
  board-rooms.old {
    filter: grayscale(0.85);
    opacity: 0.92;
  }

  .empty {
    margin: auto;
    font-size: clamp(1.25rem, 2vw, 2.5rem);
    text-align: center;
  }
`;
