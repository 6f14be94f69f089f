import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { StaffCard } from '#contract/hotel-card.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-dialog.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { pinRefusalWords } from '#page/wording/pins.ts';

/** A new PIN for somebody, twice, and the own one of whoever gives it. */
@customElement('pin-dialog')
export class PinDialog extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    screenStyles,
    css`
      form {
        display: grid;
        gap: var(--desk-space-3);
      }

      input {
        letter-spacing: 0.3em;
      }
    `,
  ];

  @property({ attribute: false }) person: StaffCard | undefined = undefined;
  /** Whoever stands here has a PIN, and shows with it who they are. */
  @property({ attribute: false }) askOwn = false;
  @state() private problem: string | undefined;
  @state() private isKeeping = false;

  protected override render() {
    const isMine = this.person?.staffId === this.hotel.actor;
    return html`
      <desk-dialog
        heading=${isMine ? 'Your PIN' : `PIN of ${this.person?.name ?? ''}`}
        .open=${this.person !== undefined}
        @desk-close=${this.close}
      >
        <form id="pin" @submit=${this.keep}>
          ${this.askOwn ? this.renderField('own', isMine ? 'Your PIN until now' : 'Your own PIN', true) : nothing}
          ${this.renderField('pin', 'New PIN, 4 to 8 digits', !this.askOwn)}
          ${this.renderField('again', 'Once more', false)}
          ${this.problem ? html`<desk-notice tone="warn" role="alert">${this.problem}</desk-notice>` : nothing}
        </form>
        <button slot="actions" @click=${this.close}>Not now</button>
        <button slot="actions" class="first" ?disabled=${this.isKeeping} form="pin">
          ${this.isKeeping ? 'Setting…' : 'Set the PIN'}
        </button>
      </desk-dialog>
    `;
  }

  private renderField(name: string, label: string, isFirst: boolean) {
    return html`<label class="field"
      >${label}
      <input
        type="password"
        inputmode="numeric"
        autocomplete="off"
        name=${name}
        required
        pattern="[0-9]{4,8}"
        maxlength="8"
        ?autofocus=${isFirst}
      />
    </label>`;
  }

  private async keep(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const [own, pin, again] = ['own', 'pin', 'again'].map((name) => (data.get(name) ?? '') as string);
    const by = this.hotel.actor;
    if (!this.person || !by || pin === undefined) return;
    if (pin !== again) {
      this.problem = 'The two are not the same.';
      return;
    }
    this.isKeeping = true;
    const { staffId } = this.person;
    const chosen = await this.hotel.people.choosePin({ staffId, pin, by, ...(own ? { ownPin: own } : {}) });
    this.isKeeping = false;
    this.problem = chosen.outcome === 'kept' ? undefined : pinRefusalWords(chosen.why);
    if (chosen.outcome !== 'kept') return;
    this.say('The PIN is set. Every desk knows it as soon as it is connected.');
    this.close();
  }

  private close(): void {
    this.renderRoot.querySelector('form')?.reset();
    this.problem = undefined;
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pin-dialog': PinDialog;
  }
}
