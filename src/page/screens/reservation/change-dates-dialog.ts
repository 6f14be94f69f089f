import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Preview, Receipt } from '#contract/hotel-worker-api.ts';
import type { ReservationCard } from '#contract/reservation-card.ts';
import { addDays, formatHotelDay, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayOfInput } from '#page/wording/dates.ts';
import { stayText } from '#page/wording/days.ts';
import { plural } from '#page/wording/plural.ts';

/** Other dates for a stay. Every change is tried at once, so the answer stands there before anybody presses a button. */
@customElement('change-dates-dialog')
export class ChangeDatesDialog extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      .prices {
        display: grid;
        gap: var(--desk-space-2);
        margin: 0;
        padding: var(--desk-space-3);
        border: 1px solid var(--desk-color-line);
        border-radius: var(--desk-radius);
      }

      .prices label {
        display: flex;
        gap: var(--desk-space-2);
        align-items: center;
        min-block-size: 24px;
      }

      .stack {
        display: grid;
        gap: var(--desk-space-4);
      }
    `,
  ];

  @property({ attribute: false }) card: ReservationCard | undefined = undefined;
  @state() private stay: Interval | undefined;
  /** The dates when the dialog was opened: a colleague may change them while somebody thinks. */
  private seen: Interval | undefined;
  @state() private answer: Preview | Receipt | undefined;
  @state() private reprice: 'keep' | 'requote' = 'keep';
  private readonly prices = new LiveQuery(
    this,
    () => this.hotel,
    'Repricing',
    () => this.card && this.stay && { reservationId: this.card.reservationId, stay: this.stay },
  );

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('card') as ReservationCard | undefined;
    if (!changed.has('card') || before?.reservationId === this.card?.reservationId) return;
    this.stay = this.card?.stay;
    this.seen = this.card?.stay;
    this.answer = undefined;
    this.reprice = 'keep';
  }

  protected override render() {
    const { card, stay } = this;
    if (!card || !stay) return nothing;
    const nights = stay.departure - stay.arrival;
    return html`
      <desk-dialog heading="Change dates" ?open=${true} @desk-close=${this.close}>
        <div class="stack">
          <div class="fields">
            <label class="field"
              >Arrival
              <input
                type="date"
                ?disabled=${card.status === 'in-house'}
                .value=${formatHotelDay(stay.arrival)}
                @change=${this.changed((day) => ({ arrival: day, departure: addDays(day, nights) }))}
            /></label>
            <label class="field"
              >Departure
              <input
                type="date"
                autofocus
                .value=${formatHotelDay(stay.departure)}
                @change=${this.changed((day) => ({ ...stay, departure: day }))}
            /></label>
          </div>
          <p class="hint">
            ${stayText(stay)},
            ${plural(nights, 'night')}${card.status === 'in-house' ? '. The guest has arrived, so only the departure changes.' : ''}
          </p>
          ${this.renderPrices()}
          <refusal-note .receipt=${this.answer} @offer-done=${this.close}></refusal-note>
        </div>
        <button slot="actions" @click=${this.close}>Not now</button>
        <button slot="actions" class="first" @click=${() => this.save(card, stay)}>Change to ${stayText(stay)}</button>
      </desk-dialog>
    `;
  }

  /** What the guest is told: the price of the whole stay in either way, and by how much it differs. */
  private renderPrices() {
    const prices = this.prices.value;
    if (!prices) return nothing;
    const { agreedMinor, keptMinor, requotedMinor } = prices;
    return html`<fieldset class="prices">
      <legend>Price</legend>
      ${this.renderPrice('keep', 'Agreed nights keep their price', keptMinor, agreedMinor)}
      ${this.renderPrice('requote', 'Quote the nights to come anew', requotedMinor, agreedMinor)}
    </fieldset>`;
  }

  private renderPrice(reprice: 'keep' | 'requote', words: string, minor: number, agreedMinor: number) {
    const difference = minor - agreedMinor;
    const sign = difference > 0 ? '+' : '−';
    const change = difference === 0 ? 'as agreed' : `${sign}${this.names.money(Math.abs(difference))}`;
    return html`<label>
      <input
        type="radio"
        name="reprice"
        .checked=${this.reprice === reprice}
        @change=${() => (this.reprice = reprice)}
      />
      <span>${words}: <strong>${this.names.money(minor)}</strong> (${change})</span>
    </label>`;
  }

  private changed(to: (day: HotelDay) => Interval) {
    return async ({ target }: Event) => {
      const day = dayOfInput((target as HTMLInputElement).valueAsNumber);
      if (day === undefined || !this.card) return;
      this.stay = to(day);
      const { reservationId } = this.card;
      this.answer = await this.hotel.preview({ type: 'ChangeStayDates', reservationId, stay: this.stay });
    };
  }

  private async save({ reservationId, stay: now }: ReservationCard, stay: Interval): Promise<void> {
    const before = this.seen ?? now;
    const requote = this.reprice === 'requote' ? { reprice: this.reprice } : {};
    const receipt = await this.hotel.dispatch({ type: 'ChangeStayDates', reservationId, stay, before, ...requote });
    this.answer = receipt;
    if (receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'change-dates-dialog': ChangeDatesDialog;
  }
}
