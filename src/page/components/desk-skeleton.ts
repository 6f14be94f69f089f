import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** Rows that are on their way. Shown only when they take long enough to be noticed. */
@customElement('desk-skeleton')
export class DeskSkeleton extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      gap: var(--desk-space-2);
      padding: var(--desk-space-4);
    }

    div {
      block-size: 44px;
      border-radius: var(--desk-radius-card);
      background: var(--desk-color-hover);
    }

    @media (prefers-reduced-motion: no-preference) {
      div {
        animation: breathe 1.4s ease-in-out infinite alternate;
      }
    }

    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  `;

  @property({ type: Number }) rows = 5;

  protected override render() {
    return html`${Array.from({ length: this.rows }, () => html`<div></div>`)}<span
        role="status"
        aria-label="Loading"
      ></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-skeleton': DeskSkeleton;
  }
}
