import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { cancellationFeeOf } from '#domain/rates/fees.ts';
import type { CancellationReason } from '#domain/reservations/reservation-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import './fee-question.ts';
import type { FeeQuestion } from './fee-question.ts';
import './refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { stayText } from '#page/wording/days.ts';
import { cancellationWords } from '#page/wording/statuses.ts';

export type Cancelling = { readonly reservationId: ReservationId; readonly guest: string; readonly stay: Interval };

/** What a person may say; bookings are cancelled for other reasons too. */
const REASONS: readonly CancellationReason[] = ['guest-asked', 'hotel', 'channel', 'duplicate'];

/** Why a booking ends: asked, because reports and the guest's next call need it. */
@customElement('cancel-dialog')
export class CancelDialog extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      .reason {
        display: flex;
        gap: var(--desk-space-3);
        align-items: center;
        min-block-size: 40px;
      }
    `,
  ];

  @property({ attribute: false }) cancelling: Cancelling | undefined = undefined;
  @state() private reason: CancellationReason = 'guest-asked';
  @state() private receipt: Receipt | undefined;
  @query('fee-question') private readonly fee!: FeeQuestion | null;
  private readonly card = new LiveQuery(
    this,
    () => this.hotel,
    'Reservation',
    () => this.cancelling && { reservationId: this.cancelling.reservationId },
  );

  protected override render() {
    const { cancelling } = this;
    if (!cancelling) return nothing;
    return html`
      <desk-dialog heading=${`Cancel ${cancelling.guest}?`} ?open=${true} @desk-close=${this.close}>
        <fieldset>
          <legend>${stayText(cancelling.stay)}. Why?</legend>
          ${REASONS.map(
            (reason) =>
              html`<label class="reason">
                <input
                  type="radio"
                  name="reason"
                  ?autofocus=${reason === this.reason}
                  .checked=${reason === this.reason}
                  .value=${reason}
                  @change=${this.chosen}
                />${cancellationWords[reason]}
              </label>`,
          )}
        </fieldset>
        ${this.renderFee()}
        <refusal-note .receipt=${this.receipt}></refusal-note>
        <button slot="actions" @click=${this.close}>Keep the booking</button>
        <button slot="actions" class="careful" @click=${() => this.cancel(cancelling)}>Cancel the booking</button>
      </desk-dialog>
    `;
  }

  /** What the guest owes by the terms that were agreed; the house may ask for nothing. */
  private renderFee() {
    const feeMinor = this.feeMinor();
    if (feeMinor === 0) return nothing;
    return html`<fee-question .agreedMinor=${feeMinor}></fee-question>`;
  }

  private feeMinor(): number {
    const card = this.card.value;
    const today = this.names.businessDate;
    const isByGuest = this.reason === 'guest-asked' || this.reason === 'channel';
    // The answer of the booking before stays until this one's is there.
    if (card?.reservationId !== this.cancelling?.reservationId) return 0;
    if (!card || card.status !== 'reserved' || today === undefined || !isByGuest || !card.sale.terms) return 0;
    return cancellationFeeOf({ stay: card.stay, nightlyMinor: card.nightlyMinor, terms: card.sale.terms }, today);
  }

  private chosen({ target }: Event): void {
    this.reason = (target as HTMLInputElement).value as CancellationReason;
  }

  private async cancel({ reservationId, stay }: Cancelling): Promise<void> {
    if (this.fee?.reportValidity() === false) return;
    const { reason } = this;
    const asked = this.fee?.asked;
    const fee = asked?.feeMinor === 0 ? ({ waivesFee: true } as const) : asked;
    this.receipt = await this.hotel.dispatch({ type: 'CancelReservation', reservationId, reason, stay, ...fee });
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.receipt = undefined;
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cancel-dialog': CancelDialog;
  }
}
