import { css } from 'lit';

/** Each line: who and when, what is known of it, what can be done; one below the other where it is narrow. */
export const waitlistStyles = css`
  section {
    display: grid;
    gap: var(--desk-space-2);
    margin-block-end: var(--desk-space-5);
  }

  .count {
    color: var(--desk-color-text-muted);
    font-weight: 500;
  }

  .list {
    display: grid;
    gap: var(--desk-space-2);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--desk-space-2) var(--desk-space-4);
    align-items: center;
    padding: var(--desk-space-3);
    border: 1px solid var(--desk-color-line);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-surface);
  }

  .who {
    display: grid;
    flex: 1 1 220px;
    gap: 2px;
  }

  .guest {
    font-weight: 600;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--desk-space-2);
    margin-inline-start: auto;
  }
`;
