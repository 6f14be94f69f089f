import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-dialog.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText } from '#page/wording/days.ts';
import { plural } from '#page/wording/plural.ts';
import './refusal-note.ts';

export type CheckingOut = { readonly reservationId: ReservationId; readonly guest: string; readonly stay: Interval };

/** A guest leaves. On the booked day it is done at once; earlier, the stay is shortened first, after a question. */
@customElement('check-out-dialog')
export class CheckOutDialog extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles];

  @property({ attribute: false }) checkingOut: CheckingOut | undefined = undefined;
  @state() private receipt: Receipt | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('checkingOut')) return;
    this.receipt = undefined;
    if (this.checkingOut) void this.checkOut(this.checkingOut);
  }

  protected override render() {
    const { checkingOut, receipt } = this;
    if (!checkingOut || !receipt || receipt.outcome === 'saved') return nothing;
    const isEarly = receipt.outcome === 'refused' && receipt.refusal.code === 'early-departure';
    return html`
      <desk-dialog heading=${`Check out ${checkingOut.guest}`} ?open=${true} @desk-close=${this.close}>
        ${isEarly ? this.renderEarly(checkingOut) : html`<refusal-note .receipt=${receipt}></refusal-note>`}
        ${
          isEarly
            ? html`<button slot="actions" @click=${this.close}>Not now</button
                ><button slot="actions" class="first" autofocus @click=${() => this.shortenAndCheckOut(checkingOut)}>
                  Shorten and check out
                </button>`
            : nothing
        }
      </desk-dialog>
    `;
  }

  private renderEarly({ guest, stay }: CheckingOut) {
    const today = this.names.businessDate ?? stay.departure;
    return html`<p>
      <bdi>${guest}</bdi> is booked until <strong>${dayText(stay.departure)}</strong>. Leaving today shortens the stay
      by ${plural(stay.departure - today, 'night')}; they go back on sale and off the price.
    </p>`;
  }

  private async checkOut({ reservationId }: CheckingOut): Promise<void> {
    this.receipt = await this.hotel.dispatch({ type: 'CheckOutGuest', reservationId });
    if (this.receipt.outcome === 'saved') this.close();
  }

  private async shortenAndCheckOut(checkingOut: CheckingOut): Promise<void> {
    const { reservationId, stay } = checkingOut;
    const departure = this.names.businessDate ?? stay.departure;
    this.receipt = await this.hotel.dispatch(
      { type: 'ChangeStayDates', reservationId, stay: { ...stay, departure } },
      { type: 'CheckOutGuest', reservationId },
    );
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.receipt = undefined;
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'check-out-dialog': CheckOutDialog;
  }
}
