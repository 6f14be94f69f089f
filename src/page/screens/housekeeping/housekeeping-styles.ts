import { css, type CSSResult } from 'lit';

export const housekeepingStyles: CSSResult = css`
  .filters {
    display: flex;
    gap: var(--desk-space-2);
    padding-block: 2px;
    overflow-x: auto;
  }

  .filters button {
    flex: none;
    border-radius: 99px;
  }

  .filters button[aria-pressed='true'] {
    border-color: var(--desk-color-brand);
    background: var(--desk-color-brand);
    color: var(--desk-color-on-brand);
  }

  .number {
    opacity: 0.75;
  }

  ul.rooms {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 330px), 1fr));
    gap: var(--desk-space-3);
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
    inline-size: 36px;
    block-size: 36px;
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
    grid-template-columns: repeat(4, 1fr) auto;
    gap: 6px;
  }

  .conditions button {
    min-block-size: var(--desk-touch);
    padding-inline: 4px;
  }

  .conditions .wrench {
    min-inline-size: 44px;
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

  p {
    display: flex;
    gap: var(--desk-space-2);
    align-items: center;
  }
`;
