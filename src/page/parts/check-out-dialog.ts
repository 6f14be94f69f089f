import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import { guestFolioId } from '#domain/folios/folio.ts';
import type { HotelCommand, RefusalOf } from '#domain/hotel.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { newId } from '#page/client/new-id.ts';
import '#page/components/desk-dialog.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText } from '#page/wording/days.ts';
import { plural } from '#page/wording/plural.ts';
import './bill-question.ts';
import type { BillSettled } from './bill-question.ts';
import './refusal-note.ts';
import './stay-alerts.ts';

export type CheckingOut = { readonly reservationId: ReservationId; readonly guest: string; readonly stay: Interval };

/**
 * A guest leaves. With a settled bill on the booked day it is done at once; earlier, the stay is shortened first, after a
 * question; a bill that is open is paid in the same act, or left open and why.
 */
@customElement('check-out-dialog')
export class CheckOutDialog extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles];

  @property({ attribute: false }) checkingOut: CheckingOut | undefined = undefined;
  /** There is something to be told first. */
  @state() private isAlerted = false;
  @state() private receipt: Receipt | undefined;
  @state() private settled: BillSettled | undefined;
  /** The bill of the question before, which stays on the screen beside what is in the way of its answer. */
  @state() private bill: RefusalOf<'balance-not-zero'> | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('checkingOut')) return;
    this.forget();
    if (this.checkingOut) void this.checkOutUnlessAlerted(this.checkingOut);
  }

  protected override render() {
    const { checkingOut, receipt } = this;
    if (!checkingOut) return nothing;
    if (this.isAlerted) return this.renderDialog(checkingOut, this.renderAlerts(checkingOut));
    if (!receipt || receipt.outcome === 'saved') return nothing;
    return this.renderDialog(checkingOut, this.renderQuestion(checkingOut, receipt));
  }

  private renderDialog({ guest }: CheckingOut, content: unknown) {
    return html`<desk-dialog heading=${`Check out ${guest}`} ?open=${true} @desk-close=${this.close}>
      ${content}
    </desk-dialog>`;
  }

  private renderAlerts(checkingOut: CheckingOut) {
    return html`
      <stay-alerts .reservationId=${checkingOut.reservationId} .moment=${'check-out'}></stay-alerts>
      <button slot="actions" class="first" @click=${() => this.goOn(checkingOut)}>Check out</button>
    `;
  }

  /** What the desk must be told comes before the guest goes. */
  private async checkOutUnlessAlerted(checkingOut: CheckingOut): Promise<void> {
    const { value: alerts } = await this.hotel.ask('Alerts', { reservationId: checkingOut.reservationId });
    this.isAlerted = alerts.some(({ moment }) => moment !== 'check-in');
    if (!this.isAlerted) await this.checkOut(checkingOut);
  }

  private goOn(checkingOut: CheckingOut): void {
    this.isAlerted = false;
    void this.checkOut(checkingOut);
  }

  private renderQuestion(checkingOut: CheckingOut, receipt: Receipt) {
    const code = receipt.outcome === 'refused' ? receipt.refusal.code : undefined;
    if (code === 'early-departure') return this.renderEarly(checkingOut);
    if (!this.bill) return html`<refusal-note .receipt=${receipt}></refusal-note>`;
    const isPaid = (this.settled?.how ?? 'pay') === 'pay' && this.bill.balanceMinor > 0;
    return html`
      <bill-question
        .owedMinor=${this.bill.balanceMinor}
        @bill-settled=${({ detail }: CustomEvent<BillSettled>) => (this.settled = detail)}
      ></bill-question>
      ${code === 'balance-not-zero' ? nothing : html`<refusal-note .receipt=${receipt}></refusal-note>`}
      <a slot="actions" class="button" href=${`/folios/${checkingOut.reservationId}`} @click=${this.close}
        >Look at the folio</a
      >
      <button slot="actions" class="first" @click=${() => this.settleAndCheckOut(checkingOut)}>
        ${isPaid ? 'Take payment and check out' : 'Check out, leave it open'}
      </button>
    `;
  }

  private renderEarly(checkingOut: CheckingOut) {
    const { guest, stay } = checkingOut;
    const today = this.names.businessDate ?? stay.departure;
    return html`<p>
        <bdi>${guest}</bdi> is booked until <strong>${dayText(stay.departure)}</strong>. Leaving today shortens the stay
        by ${plural(stay.departure - today, 'night')}; they go back on sale and off the price.
      </p>
      <button slot="actions" @click=${this.close}>Not now</button>
      <button slot="actions" class="first" autofocus @click=${() => this.shortenAndCheckOut(checkingOut)}>
        Shorten and check out
      </button>`;
  }

  private async shortenAndCheckOut(checkingOut: CheckingOut): Promise<void> {
    const { reservationId, stay } = checkingOut;
    const departure = this.names.businessDate ?? stay.departure;
    // An act of its own: the nights are back on sale, whatever becomes of the bill.
    this.receipt = await this.hotel.dispatch({
      type: 'ChangeStayDates',
      reservationId,
      stay: { ...stay, departure },
    });
    if (this.receipt.outcome === 'saved') await this.checkOut(checkingOut);
  }

  private async settleAndCheckOut({ reservationId }: CheckingOut): Promise<void> {
    const amountMinor = this.bill?.balanceMinor ?? 0;
    const usual: BillSettled =
      amountMinor > 0 ? { how: 'pay', method: 'card' } : { how: 'leave-open', because: 'pays-later' };
    const settled = this.settled ?? usual;
    if (settled.how === 'leave-open') {
      return this.dispatch({ type: 'CheckOutGuest', reservationId, leavesOpen: settled.because });
    }
    const { method } = settled;
    const folioId = guestFolioId(reservationId);
    return this.dispatch(
      { type: 'RecordPayment', postingId: newId(), folioId, method, amountMinor },
      { type: 'CheckOutGuest', reservationId },
    );
  }

  private async checkOut({ reservationId }: CheckingOut): Promise<void> {
    await this.dispatch({ type: 'CheckOutGuest', reservationId });
  }

  private async dispatch(first: HotelCommand, ...then: readonly HotelCommand[]): Promise<void> {
    const receipt = await this.hotel.dispatch(first, ...then);
    if (receipt.outcome === 'refused' && receipt.refusal.code === 'balance-not-zero') this.bill = receipt.refusal;
    this.receipt = receipt;
    if (receipt.outcome === 'saved') this.close();
  }

  private forget(): void {
    this.isAlerted = false;
    this.receipt = undefined;
    this.settled = undefined;
    this.bill = undefined;
  }

  private close(): void {
    this.forget();
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'check-out-dialog': CheckOutDialog;
  }
}
