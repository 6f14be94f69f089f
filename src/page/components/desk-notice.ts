import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './desk-icon.ts';

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad';

const iconOf = { info: 'info', good: 'done', warn: 'alert', bad: 'alert' } as const;

/**
 * Something that must be known where it matters. Colour is doubled by an icon.
 * @slot - the sentence
 * @slot actions - what can be done about it
 */
@customElement('desk-notice')
export class DeskNotice extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: var(--desk-space-2) var(--desk-space-3);
      padding: var(--desk-space-3);
      border: 1px solid color-mix(in oklab, currentcolor 25%, transparent);
      border-radius: var(--desk-radius-card);
      background: var(--desk-color-brand-soft);
      color: var(--desk-color-text);
    }

    :host([tone='good']) {
      background: var(--desk-color-good-soft);
    }

    :host([tone='warn']) {
      background: var(--desk-color-warn-soft);
    }

    :host([tone='bad']) {
      background: var(--desk-color-bad-soft);
    }

    :host([tone='good']) desk-icon {
      color: var(--desk-color-good);
    }

    :host([tone='warn']) desk-icon {
      color: var(--desk-color-warn);
    }

    :host([tone='bad']) desk-icon {
      color: var(--desk-color-bad);
    }

    .text {
      flex: 1 1 24ch;
      min-inline-size: 0;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--desk-space-2);
    }
  `;

  @property({ reflect: true }) tone: NoticeTone = 'info';

  protected override render() {
    return html`
      <desk-icon name=${iconOf[this.tone]}></desk-icon>
      <div class="text"><slot></slot></div>
      <div class="actions"><slot name="actions"></slot></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-notice': DeskNotice;
  }
}
