import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FolioCard } from '#contract/folio.ts';
import type { ReservationCard } from '#contract/reservation-card.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { labelOf } from '#page/wording/commands.ts';
import { plural } from '#page/wording/plural.ts';

/** What stands on the bill of a stay, in a line, with the way to the whole of it. */
@customElement('stay-bill')
export class StayBill extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles];

  @property({ attribute: false }) card!: ReservationCard;
  @property({ attribute: false }) bill!: FolioCard;

  protected override render() {
    const { balanceMinor, depositsMinor, unposted, folioId } = this.bill;
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
        ${
          this.may('handle-money')
            ? html`<button @click=${this.take}>${labelOf(isExpected ? 'RecordDeposit' : 'RecordPayment')}</button>`
            : nothing
        }
        <a href=${`/folios/${folioId}`}>Look at the folio</a>
      </p>
    `;
  }

  private take(): void {
    this.dispatchEvent(new CustomEvent('take-money'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stay-bill': StayBill;
  }
}
