import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { ReservationCard } from '#contract/reservation-card.ts';
import type { ExceptionReason } from '#domain/rates/exception-reason.ts';
import { nightsPaid } from '#domain/rates/rate-book.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText } from '#page/wording/days.ts';
import { parseMoney } from '#page/wording/money.ts';
import { exceptionWords } from '#page/wording/rates-words.ts';

/** Another price for the nights from one on, for a reason that stays in the history. */
@customElement('agree-price')
export class AgreePrice extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      form {
        display: grid;
        gap: var(--desk-space-3);
        padding-block: var(--desk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) card!: ReservationCard;
  @state() private receipt: Receipt | undefined;
  @state() private problem = '';

  protected override render() {
    const { status, stay } = this.card;
    if (status !== 'reserved' && status !== 'in-house') return nothing;
    if (!this.may('sell-rooms')) return nothing;
    return html`
      <details>
        <summary>Agree on another price</summary>
        <form @submit=${this.agree}>
          <div class="fields">
            <label class="field"
              >Price a night <input name="price" inputmode="decimal" autocomplete="off" required
            /></label>
            <label class="field"
              >From the night of
              <select name="from">
                ${nightsPaid(stay).map((night) => html`<option value=${night}>${dayText(night)}</option>`)}
              </select></label
            >
            <label class="field"
              >Because
              <select name="reason">
                ${Object.entries(exceptionWords).map(([reason, words]) => html`<option value=${reason}>${words}</option>`)}
              </select></label
            >
          </div>
          <div><button>Agree</button></div>
        </form>
        <refusal-note .receipt=${this.receipt}></refusal-note>
        ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
      </details>
    `;
  }

  private async agree(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { reservationId, stay } = this.card;
    const priceMinor = parseMoney(readField(form, 'price'), this.names.currency);
    this.problem = priceMinor === undefined ? 'The price is not understood. Write it like 109 or 109.50.' : '';
    if (priceMinor === undefined) return;
    const from = Number(readField(form, 'from'));
    const nights = nightsPaid(stay).flatMap((night) => (night >= from ? [{ night, priceMinor }] : []));
    const reason = readField(form, 'reason') as ExceptionReason;
    this.receipt = await this.hotel.dispatch({ type: 'OverrideNightPrices', reservationId, nights, reason });
    if (this.receipt.outcome === 'saved') form.reset();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agree-price': AgreePrice;
  }
}
