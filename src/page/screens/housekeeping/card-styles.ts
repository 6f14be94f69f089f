import { css, type CSSResult } from 'lit';

/** A room: its colour says how it was seen, the letters say it again with whether it is let. */
export const cardStyles: CSSResult = css`
  :host {
    display: grid;
    block-size: 100%;
  }

  .card {
    border-inline-start: 4px solid var(--desk-color-line-strong);
  }

  .card.dirty {
    border-inline-start-color: var(--desk-color-bad);
  }

  .card.pickup {
    border-inline-start-color: var(--desk-color-warn);
  }

  .card.clean,
  .card.inspected {
    border-inline-start-color: var(--desk-color-good);
  }

  .card.closed {
    border-inline-start-color: var(--desk-status-out-of-order-fill);
    background: var(--desk-color-sunken);
  }

  .top {
    display: flex;
    gap: var(--desk-space-3);
    align-items: center;
  }

  .letter {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 40px;
    block-size: 40px;
    border: 2px solid;
    border-radius: 50%;
    font-weight: 700;
  }

  .dirty .letter {
    color: var(--desk-color-bad);
  }

  .pickup .letter {
    color: var(--desk-color-warn);
  }

  .clean .letter,
  .inspected .letter {
    color: var(--desk-color-good);
  }

  .what {
    flex: 1;
    min-inline-size: 0;
  }

  h2 {
    font-size: 1.25rem;
  }

  .seen {
    text-align: end;
  }

  .conditions {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 6px;
  }

  .conditions button {
    min-block-size: var(--desk-touch);
    padding-inline: 4px;
  }

  .conditions [aria-pressed='true'] {
    border-width: 2px;
    border-color: currentcolor;
    font-weight: 700;
  }

  .conditions .dirty[aria-pressed='true'] {
    background: var(--desk-color-bad-soft);
    color: var(--desk-color-bad);
  }

  .conditions .pickup[aria-pressed='true'] {
    background: var(--desk-color-warn-soft);
    color: var(--desk-color-warn);
  }

  .conditions .clean[aria-pressed='true'],
  .conditions .inspected[aria-pressed='true'] {
    background: var(--desk-color-good-soft);
    color: var(--desk-color-good);
  }

  .marks {
    gap: 6px;
  }

  .next {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 6px;
  }

  .next button {
    min-block-size: var(--desk-touch);
  }

  p {
    display: flex;
    gap: var(--desk-space-2);
    align-items: center;
  }
`;
