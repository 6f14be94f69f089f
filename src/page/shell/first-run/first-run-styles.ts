import { css, type CSSResult } from 'lit';

export const firstRunStyles: CSSResult = css`
  :host {
    display: block;
    min-block-size: 100%;
  }

  main {
    display: grid;
    align-content: start;
    gap: var(--desk-space-6);
    max-inline-size: 920px;
    margin-inline: auto;
    padding: clamp(24px, 8vh, 96px) var(--desk-space-4) var(--desk-space-8);
  }

  .brand {
    display: flex;
    align-items: center;
    gap: var(--desk-space-2);
    color: var(--desk-color-brand);
    font-weight: 700;
    letter-spacing: 0.01em;
  }

  h1 {
    margin: 0;
    font-size: 1.75rem;
    font-weight: 680;
    line-height: 1.2;
    letter-spacing: -0.02em;
  }

  .lead {
    margin: var(--desk-space-2) 0 0;
    color: var(--desk-color-text-muted);
    font-size: var(--desk-text-large);
  }

  .panel {
    display: grid;
    gap: var(--desk-space-4);
    inline-size: min(560px, 100%);
  }

  .panel h1 {
    font-size: var(--desk-text-title);
  }

  .steps {
    display: flex;
    justify-content: space-between;
    gap: var(--desk-space-2);
  }
`;
