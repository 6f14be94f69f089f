import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import { noShowFeeOf } from '#domain/rates/fees.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-dialog.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { labelOf } from '#page/wording/commands.ts';
import { stayText } from '#page/wording/days.ts';
import type { Cancelling } from './cancel-dialog.ts';
import './fee-question.ts';
import type { FeeQuestion } from './fee-question.ts';
import './refusal-note.ts';

/** A guest who did not come: what they owe by the agreed terms, and what the house asks for. */
@customElement('no-show-dialog')
export class NoShowDialog extends DeskElement {
  static override styles = [elementStyles, buttonStyles];

  @property({ attribute: false }) missed: Cancelling | undefined = undefined;
  @state() private receipt: Receipt | undefined;
  @query('fee-question') private readonly fee!: FeeQuestion | null;
  private readonly card = new LiveQuery(
    this,
    () => this.hotel,
    'Reservation',
    () => this.missed && { reservationId: this.missed.reservationId },
  );

  protected override render() {
    const { missed } = this;
    if (!missed) return nothing;
    return html`
      <desk-dialog heading=${`${missed.guest} did not come?`} ?open=${true} @desk-close=${this.close}>
        <p>${stayText(missed.stay)}. The room goes back on sale.</p>
        <fee-question .agreedMinor=${this.agreedMinor()}></fee-question>
        <refusal-note .receipt=${this.receipt}></refusal-note>
        <button slot="actions" @click=${this.close}>Keep the booking</button>
        <button slot="actions" class="careful" @click=${() => this.mark(missed)}>${labelOf('MarkNoShow')}</button>
      </desk-dialog>
    `;
  }

  private agreedMinor(): number {
    const card = this.card.value;
    // The answer of the booking before stays until this one's is there.
    if (!card?.sale.terms || card.reservationId !== this.missed?.reservationId) return 0;
    return noShowFeeOf({ stay: card.stay, nightlyMinor: card.nightlyMinor, terms: card.sale.terms });
  }

  private async mark({ reservationId }: Cancelling): Promise<void> {
    if (this.fee?.reportValidity() === false) return;
    this.receipt = await this.hotel.dispatch({ type: 'MarkNoShow', reservationId, ...this.fee?.asked });
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.receipt = undefined;
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'no-show-dialog': NoShowDialog;
  }
}
