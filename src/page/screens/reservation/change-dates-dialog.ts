import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Preview, Receipt } from '#contract/hotel-worker-api.ts';
import type { ReservationCard } from '#contract/reservation-card.ts';
import { addDays, formatHotelDay, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import { DeskElement } from '#page/client/desk-element.ts';
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
      .stack {
        display: grid;
        gap: var(--desk-space-4);
      }
    `,
  ];

  @property({ attribute: false }) card: ReservationCard | undefined = undefined;
  @state() private stay: Interval | undefined;
  @state() private answer: Preview | Receipt | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('card') as ReservationCard | undefined;
    if (!changed.has('card') || before?.reservationId === this.card?.reservationId) return;
    this.stay = this.card?.stay;
    this.answer = undefined;
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
          <refusal-note .receipt=${this.answer} @offer-done=${this.close}></refusal-note>
        </div>
        <button slot="actions" @click=${this.close}>Not now</button>
        <button slot="actions" class="first" @click=${() => this.save(card, stay)}>Change to ${stayText(stay)}</button>
      </desk-dialog>
    `;
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

  private async save({ reservationId }: ReservationCard, stay: Interval): Promise<void> {
    const receipt = await this.hotel.dispatch({ type: 'ChangeStayDates', reservationId, stay });
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
