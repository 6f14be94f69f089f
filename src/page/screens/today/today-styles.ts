import { css, type CSSResult } from 'lit';

export const todayStyles: CSSResult = css`
  .page {
    max-inline-size: 1440px;
  }

  /* Beside each other on a phone, too: a link that is pushed away takes a line of its own. */
  @media (max-width: 639px) {
    .heading .push {
      row-gap: 0;
      margin-inline-start: 0;
    }
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
    gap: var(--desk-space-5);
    align-items: start;
  }

  section {
    display: grid;
    gap: var(--desk-space-2);
  }

  .count {
    margin-inline-start: 2px;
    padding: 0 7px;
    border-radius: 99px;
    background: var(--desk-color-hover);
    color: var(--desk-color-text-muted);
    font-size: var(--desk-text-bar);
  }

  .stay {
    display: flex;
    gap: var(--desk-space-3);
    align-items: center;
    padding: var(--desk-space-3);
    border: 1px solid var(--desk-color-line);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-surface);
  }

  .who {
    display: grid;
    position: relative;
    flex: 1;
    gap: 3px;
    min-inline-size: 0;
  }

  .guest {
    overflow: hidden;
    color: var(--desk-color-text);
    font-size: var(--desk-text-large);
    font-weight: 600;
    text-decoration: none;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* The whole text of the card leads to the stay: a name alone is small for a finger. */
  .guest::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  /* What is owed leads to the bill: it lies above. */
  .who a:not(.guest) {
    position: relative;
  }

  .guest:hover {
    text-decoration: underline;
  }

  .chip.room {
    background: var(--desk-color-brand-soft);
    color: var(--desk-color-brand);
    font-weight: 650;
  }

  button {
    flex: none;
  }

  summary {
    padding: var(--desk-space-2) 0;
    color: var(--desk-color-text-muted);
    font-size: var(--desk-text-bar);
    font-weight: 550;
    cursor: pointer;
  }

  desk-empty {
    border: 1px dashed var(--desk-color-line-strong);
    border-radius: var(--desk-radius-card);
  }
`;
