import { css, type CSSResult } from 'lit';

/** What the list of guests and a guest's page share. */
export const guestStyles: CSSResult = css`
  .page {
    max-inline-size: 1040px;
  }

  li > a.guest {
    display: flex;
    flex-wrap: wrap;
    gap: var(--desk-space-1) var(--desk-space-3);
    align-items: center;
    min-block-size: 48px;
    padding: var(--desk-space-2) var(--desk-space-3);
    border: 1px solid var(--desk-color-line);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-surface);
    color: inherit;
    text-decoration: none;
  }

  li > a.guest:hover {
    border-color: var(--desk-color-brand);
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
    gap: var(--desk-space-3);
  }

  .pair > div {
    display: grid;
    align-content: start;
    gap: 2px;
    padding: var(--desk-space-3);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-sunken);
    overflow-wrap: anywhere;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: var(--desk-space-4);
    align-items: start;
  }

  .columns > div {
    display: grid;
    gap: var(--desk-space-4);
  }

  .details {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    gap: var(--desk-space-3);
    align-items: start;
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--desk-space-2) var(--desk-space-5);
    margin: 0;
  }

  .figures div {
    display: flex;
    gap: var(--desk-space-1);
    align-items: baseline;
  }

  .figures dd {
    margin: 0;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  button[aria-pressed='true'] {
    border-color: var(--desk-color-brand);
    background: var(--desk-color-brand-soft);
  }

  summary {
    min-block-size: 32px;
    cursor: pointer;
  }

  @media (max-width: 899px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
