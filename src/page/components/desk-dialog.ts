import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { buttonStyles, elementStyles } from '../theme/shared-styles.ts';
import './desk-icon.ts';

/**
 * A question that is answered before work goes on. Esc, the cross and a click beside it mean "not now" (`desk-close`).
 * @slot - what is asked
 * @slot actions - the answers, the usual one last
 */
@customElement('desk-dialog')
export class DeskDialog extends LitElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    css`
      dialog {
        display: none;
        flex-direction: column;
        inline-size: min(var(--desk-dialog-size, 480px), calc(100vw - 32px));
        max-block-size: min(85dvb, 760px);
        padding: 0;
        overflow: hidden;
        border: 1px solid var(--desk-color-line);
        border-radius: 12px;
        background: var(--desk-color-raised);
        color: var(--desk-color-text);
        box-shadow: var(--desk-shadow-card);
      }

      dialog[open] {
        display: flex;
      }

      dialog::backdrop {
        background: rgb(12 16 20 / 45%);
      }

      header {
        display: flex;
        align-items: center;
        gap: var(--desk-space-2);
        padding: var(--desk-space-3) var(--desk-space-3) var(--desk-space-2) var(--desk-space-5);
      }

      h2 {
        flex: 1;
        margin: 0;
        font-size: var(--desk-text-large);
        font-weight: 650;
      }

      .body {
        overflow: auto;
        padding: var(--desk-space-1) var(--desk-space-5) var(--desk-space-4);
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--desk-space-2);
        padding: var(--desk-space-3) var(--desk-space-5);
        border-block-start: 1px solid var(--desk-color-line);
        background: var(--desk-color-surface);
      }

      @media (max-width: 639px) {
        dialog {
          inline-size: 100vw;
          max-inline-size: 100vw;
          margin: auto 0 0;
          border-end-start-radius: 0;
          border-end-end-radius: 0;
        }
      }
    `,
  ];

  @property() heading = '';
  @property({ type: Boolean }) open = false;
  @state() private hasActions = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Taken out of the page and put back, as when the desk was locked: the browser has forgotten that it is in front of all. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    this.dialog.removeAttribute('open');
    this.requestUpdate();
  }

  protected override updated(): void {
    if (this.open && !this.dialog.open) {
      this.dialog.showModal();
      // The browser looks for `autofocus` inside its own tree only, not among what is slotted.
      this.querySelector<HTMLElement>('[autofocus]')?.focus();
    }
    if (!this.open && this.dialog.open) this.dialog.close();
  }

  protected override render() {
    return html`
      <dialog aria-labelledby="heading" @close=${this.closed} @click=${this.clicked}>
        <header>
          <h2 id="heading">${this.heading}</h2>
          <button class="quiet" type="button" aria-label="Close" @click=${this.closed}>
            <desk-icon name="close"></desk-icon>
          </button>
        </header>
        ${this.open ? html`<div class="body"><slot></slot></div>` : nothing}
        <footer ?hidden=${!this.hasActions}><slot name="actions" @slotchange=${this.actionsChanged}></slot></footer>
      </dialog>
    `;
  }

  private actionsChanged({ target }: Event): void {
    this.hasActions = (target as HTMLSlotElement).assignedElements().length > 0;
  }

  private clicked({ target }: Event): void {
    if (target === this.dialog) this.closed();
  }

  private closed(): void {
    if (this.open) this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-dialog': DeskDialog;
  }
  interface HTMLElementEventMap {
    'desk-close': CustomEvent;
  }
}
