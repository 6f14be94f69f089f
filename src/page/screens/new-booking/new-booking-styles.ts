import { css, type CSSResult } from 'lit';

export const newBookingStyles: CSSResult = css`
  form {
    display: grid;
    gap: var(--desk-space-4);
  }

  .halves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr));
    gap: var(--desk-space-5);
    align-items: start;
  }

  .half {
    display: grid;
    gap: var(--desk-space-5);
    padding: var(--desk-space-5);
    border: 1px solid var(--desk-color-line);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-surface);
  }

  footer {
    display: flex;
    position: sticky;
    inset-block-end: 0;
    gap: var(--desk-space-2);
    align-items: center;
    padding: var(--desk-space-3) var(--desk-space-4);
    border: 1px solid var(--desk-color-line);
    border-radius: var(--desk-radius-card);
    background: var(--desk-color-raised);
    box-shadow: var(--desk-shadow-lift);
  }

  footer > :first-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--desk-space-2);
    align-items: baseline;
  }

  footer .muted {
    white-space: nowrap;
  }

  footer strong {
    font-size: var(--desk-text-title);
  }

  footer .first {
    min-inline-size: 120px;
    min-block-size: max(40px, var(--desk-target));
  }

  @media (max-width: 639px) {
    .half {
      padding: var(--desk-space-4) var(--desk-space-3);
    }

    footer {
      padding-inline: var(--desk-space-3);
    }

    footer .first {
      min-inline-size: 96px;
    }
  }
`;
