import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { PaymentMethod } from '#domain/folios/folios-events.ts';
import type { FolioId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { newId } from '#page/client/new-id.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import './refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { decimalsOf, parseMoney } from '#page/wording/money.ts';
import { methodWords } from '#page/wording/money-words.ts';

/** Whose money is taken: for the bill, or ahead of the stay. */
export type TakingMoney = {
  readonly folioId: FolioId;
  readonly who: string;
  readonly as: 'payment' | 'deposit';
  readonly owedMinor: number;
};

const METHODS = Object.keys(methodWords) as readonly PaymentMethod[];

/** Takes money. What is owed stands there already, so that Enter is enough for the usual case. */
@customElement('payment-dialog')
export class PaymentDialog extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles];

  @property({ attribute: false }) taking: TakingMoney | undefined = undefined;
  @state() private receipt: Receipt | undefined;
  @state() private isAmount = true;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('taking')) return;
    this.receipt = undefined;
    this.isAmount = true;
  }

  protected override render() {
    const { taking } = this;
    if (!taking) return nothing;
    const { who, as, owedMinor } = taking;
    const owed = owedMinor > 0 ? (owedMinor / 10 ** this.decimals).toFixed(this.decimals) : '';
    return html`
      <desk-dialog
        heading=${as === 'payment' ? `Take payment from ${who}` : `Take deposit from ${who}`}
        ?open=${true}
        @desk-close=${this.close}
      >
        <form id="payment" class="card" @submit=${(event: SubmitEvent) => this.save(event, taking)}>
          <label class="field"
            >Amount <input name="amount" inputmode="decimal" required autofocus .value=${owed}
          /></label>
          <label class="field"
            >By
            <select name="method">
              ${METHODS.map((method) => html`<option value=${method} ?selected=${method === 'card'}>${methodWords[method]}</option>`)}
            </select>
          </label>
          <label class="field"
            >Reference, such as the slip’s number <input name="reference" autocomplete="off"
          /></label>
          ${this.isAmount ? nothing : html`<p role="alert" class="hint">The amount is not understood. Write it like 84.50.</p>`}
        </form>
        <refusal-note .receipt=${this.receipt}></refusal-note>
        <button slot="actions" @click=${this.close}>Not now</button>
        <button slot="actions" class="first" type="submit" form="payment">
          ${as === 'payment' ? 'Take payment' : 'Take deposit'}
        </button>
      </desk-dialog>
    `;
  }

  private get decimals(): number {
    return decimalsOf(this.names.currency);
  }

  private async save(event: SubmitEvent, { folioId, as }: TakingMoney): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const amountMinor = parseMoney(readField(form, 'amount'), this.names.currency);
    this.isAmount = amountMinor !== undefined;
    if (amountMinor === undefined) return;
    const reference = readField(form, 'reference');
    this.receipt = await this.hotel.dispatch({
      type: as === 'payment' ? 'RecordPayment' : 'RecordDeposit',
      postingId: newId(),
      folioId,
      method: readField(form, 'method') as PaymentMethod,
      amountMinor,
      ...(reference === '' ? {} : { reference }),
    });
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payment-dialog': PaymentDialog;
  }
}
