import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './desk-icon.ts';
import type { IconName } from './icons.ts';

/**
 * Nothing to show, said in one sentence.
 * @slot - one action
 */
@customElement('desk-empty')
export class DeskEmpty extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      justify-items: center;
      gap: var(--desk-space-3);
      padding: var(--desk-space-8) var(--desk-space-4);
      color: var(--desk-color-text-muted);
      text-align: center;
    }

    desk-icon {
      --desk-icon-size: 28px;

      opacity: 0.7;
    }

    p {
      max-inline-size: 44ch;
      margin: 0;
    }
  `;

  @property() icon: IconName = 'info';
  @property() text = '';

  protected override render() {
    return html`<desk-icon name=${this.icon}></desk-icon>
      <p>${this.text}</p>
      <slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-empty': DeskEmpty;
  }
}
