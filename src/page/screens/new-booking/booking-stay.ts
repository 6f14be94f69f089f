import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { BookingSource } from '#domain/reservations/reservation-events.ts';
import type { Party } from '#domain/reservations/reservation.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayOfInput } from '#page/wording/dates.ts';
import { sourceWords } from '#page/wording/statuses.ts';
import { withArrival, withNights, type BookingDraft } from './booking-draft.ts';
import { draftChanged } from './draft-changed.ts';

const NIGHTS_MAX = 365;
const DAYS_AHEAD_MAX = 3 * 365;

/** When, how long, how many. */
@customElement('booking-stay')
export class BookingStay extends LitElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      :host {
        display: grid;
        gap: var(--desk-space-3);
      }

      .three {
        display: grid;
        grid-template-columns: 3fr 2fr 3fr;
        gap: var(--desk-space-3);
      }

      .four {
        display: grid;
        grid-template-columns: repeat(3, 1fr) 2fr;
        gap: var(--desk-space-3);
      }

      @media (max-width: 479px) {
        .three {
          grid-template-columns: 1fr 1fr;
        }

        .four {
          grid-template-columns: repeat(3, 1fr);
        }

        .source,
        .departure {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @property({ attribute: false }) draft!: BookingDraft;
  @property({ attribute: false }) today: HotelDay | undefined = undefined;

  protected override render() {
    const { stay, source } = this.draft;
    return html`
      <div class="three">
        <label class="field"
          >Arrival
          <input
            type="date"
            required
            autofocus
            .min=${this.today === undefined ? '' : formatHotelDay(this.today)}
            .value=${formatHotelDay(stay.arrival)}
            @change=${this.arrivalChanged}
        /></label>
        <label class="field"
          >Nights
          <input
            type="number"
            required
            min="0"
            max="365"
            .value=${String(stay.departure - stay.arrival)}
            @input=${this.nightsChanged}
        /></label>
        <label class="field departure"
          >Departure
          <input
            type="date"
            required
            .min=${formatHotelDay(stay.arrival)}
            .value=${formatHotelDay(stay.departure)}
            @change=${this.departureChanged}
        /></label>
      </div>
      <div class="four">
        ${this.renderCount('adults', 'Adults', 1)} ${this.renderCount('children', 'Children', 0)}
        ${this.renderCount('infants', 'Infants', 0)}
        <label class="field source"
          >Came by
          <select @change=${this.sourceChanged}>
            ${Object.entries(sourceWords).map(([value, words]) => html`<option value=${value} ?selected=${value === source}>${words}</option>`)}
          </select>
        </label>
      </div>
    `;
  }

  private renderCount(field: keyof Party, label: string, min: number) {
    const { party } = this.draft;
    const changed = ({ target }: Event) => {
      const count = Math.max(min, Math.trunc((target as HTMLInputElement).valueAsNumber) || 0);
      this.dispatchEvent(draftChanged({ ...this.draft, party: { ...party, [field]: count } }));
    };
    return html`<label class="field"
      >${label} <input type="number" min=${min} max="20" .value=${String(party[field])} @input=${changed}
    /></label>`;
  }

  private arrivalChanged({ target }: Event): void {
    const day = dayOfInput((target as HTMLInputElement).valueAsNumber);
    if (this.isSensible(day)) this.dispatchEvent(draftChanged(withArrival(this.draft, day)));
  }

  private nightsChanged({ target }: Event): void {
    const nights = (target as HTMLInputElement).valueAsNumber;
    if (Number.isInteger(nights) && nights >= 0 && nights <= NIGHTS_MAX)
      this.dispatchEvent(draftChanged(withNights(this.draft, nights)));
  }

  private departureChanged({ target }: Event): void {
    const day = dayOfInput((target as HTMLInputElement).valueAsNumber);
    if (this.isSensible(day)) this.dispatchEvent(draftChanged(withNights(this.draft, day - this.draft.stay.arrival)));
  }

  /** While a year is typed, a date field passes through the first centuries; those are no answers yet. */
  private isSensible(day: HotelDay | undefined): day is HotelDay {
    return day !== undefined && this.today !== undefined && day >= this.today && day <= this.today + DAYS_AHEAD_MAX;
  }

  private sourceChanged({ target }: Event): void {
    this.dispatchEvent(draftChanged({ ...this.draft, source: (target as HTMLSelectElement).value as BookingSource }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-stay': BookingStay;
  }
}
