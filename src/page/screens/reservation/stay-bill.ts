import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ReservationCard } from '#contract/reservation-card.ts';
import { guestFolioId } from '#domain/folios/folio.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/payment-dialog.ts';
import type { TakingMoney } from '#page/parts/payment-dialog.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { labelOf } from '#page/wording/commands.ts';
import { plural } from '#page/wording/plural.ts';

/** What stands on the bill of a stay, in a line, with the way to the whole of it. */
@customElement('stay-bill')
export class StayBill extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles];

  @property({ attribute: false }) card!: ReservationCard;
  @state() private taking: TakingMoney | undefined;
  private readonly query = new LiveQuery(
    this,
    () => this.hotel,
    'Folio',
    () => ({ folioId: guestFolioId(this.card.reservationId) }),
  );

  protected override render() {
    const bill = this.query.value;
    if (!bill) return nothing;
    const { balanceMinor, depositsMinor, unposted, folioId } = bill;
    const isExpected = this.card.status === 'reserved';
    return html`
      <h3>Bill</h3>
      <p>
        ${balanceMinor < 0 ? 'In the guest’s favour' : 'Open'}:
        <strong>${this.names.money(Math.abs(balanceMinor))}</strong>${
          unposted.length > 0 ? `, and ${plural(unposted.length, 'night')} not charged yet` : ''
        }${depositsMinor > 0 ? `. Deposit held: ${this.names.money(depositsMinor)}` : ''}
      </p>
      <p class="row">
        <button @click=${this.take}>${labelOf(isExpected ? 'RecordDeposit' : 'RecordPayment')}</button>
        <a href=${`/folios/${folioId}`}>Look at the folio</a>
      </p>
      <payment-dialog .taking=${this.taking} @desk-close=${this.closed}></payment-dialog>
    `;
  }

  private take(): void {
    const { reservationId, guest, status } = this.card;
    const as = status === 'reserved' ? 'deposit' : 'payment';
    const owedMinor = as === 'payment' ? (this.query.value?.balanceMinor ?? 0) : 0;
    this.taking = { folioId: guestFolioId(reservationId), who: guest?.name ?? 'the guest', as, owedMinor };
  }

  private closed(event: Event): void {
    event.stopPropagation();
    this.taking = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stay-bill': StayBill;
  }
}
