import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TypeOffer } from '#contract/availability.ts';
import { formatHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { GroupOccasion } from '#domain/reservations/group-events.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { dayOfInput } from '#page/wording/dates.ts';
import { occasionWords } from '#page/wording/group-words.ts';
import { firmnessesOf, firmnessWords, releaseDayOf, type BookingDraft, type Firmness } from './booking-draft.ts';
import { draftChanged } from './draft-changed.ts';

/** How firm it is, and how many rooms: a booking, a hold, a place on the waitlist, a walk-in; one room or a group. */
@customElement('booking-firmness')
export class BookingFirmness extends LitElement {
  static override styles = [
    elementStyles,
    formStyles,
    css`
      :host {
        display: grid;
        gap: var(--desk-space-3);
      }

      .rooms {
        display: grid;
        gap: var(--desk-space-2);
      }

      .count {
        display: grid;
        grid-template-columns: 1fr auto 88px;
        gap: var(--desk-space-3);
        align-items: center;
      }

      .count span {
        color: var(--desk-color-text-muted);
        font-size: var(--desk-text-bar);
      }

      .check {
        display: flex;
        gap: var(--desk-space-2);
        align-items: center;
        min-block-size: max(36px, var(--desk-target));
      }
    `,
  ];

  @property({ attribute: false }) draft!: BookingDraft;
  @property({ attribute: false }) offers: readonly TypeOffer[] = [];
  @property({ attribute: false }) today: HotelDay | undefined = undefined;

  protected override render() {
    const { draft, today } = this;
    return html`
      <div class="fields">
        <label class="field"
          >As
          <select @change=${this.firmnessChanged}>
            ${firmnessesOf(draft, today).map(
              (firmness) =>
                html`<option value=${firmness} ?selected=${firmness === draft.firmness}>
                  ${firmnessWords[firmness]}
                </option>`,
            )}
          </select>
        </label>
        ${draft.firmness === 'hold' ? this.renderReleaseDay() : nothing}
      </div>
      ${this.renderGroup()}
    `;
  }

  private renderReleaseDay() {
    const { draft, today } = this;
    return html`<label class="field"
      >Hold until the end of
      <input
        type="date"
        required
        .min=${today === undefined ? '' : formatHotelDay(today)}
        .max=${formatHotelDay(draft.stay.arrival)}
        .value=${formatHotelDay(releaseDayOf(draft, today))}
        @change=${this.releaseDayChanged}
    /></label>`;
  }

  private renderGroup() {
    const { firmness, counts, occasion } = this.draft;
    if (firmness !== 'book' && firmness !== 'hold') return nothing;
    return html`
      <label class="check"
        ><input type="checkbox" .checked=${counts !== undefined} @change=${this.groupChanged} />Several rooms, as a
        group</label
      >
      ${
        counts
          ? html`<fieldset class="rooms">
                <legend>Rooms, each for the guests above</legend>
                ${this.offers.map((offer) => this.renderCount(offer, counts[offer.roomTypeId] ?? 0))}
              </fieldset>
              <label class="field"
                >Occasion
                <select @change=${this.occasionChanged}>
                  ${Object.entries(occasionWords).map(([value, words]) => html`<option value=${value} ?selected=${value === occasion}>${words}</option>`)}
                </select>
              </label>`
          : nothing
      }
    `;
  }

  private renderCount({ roomTypeId, name, free }: TypeOffer, count: number) {
    return html`<label class="count"
      >${name}<span>${free > 0 ? `${free} free` : 'none free'}</span
      ><input
        type="number"
        min="0"
        max="200"
        .value=${String(count)}
        @input=${({ target }: Event) => this.countChanged(roomTypeId, target as HTMLInputElement)}
    /></label>`;
  }

  private firmnessChanged({ target }: Event): void {
    const firmness = (target as HTMLSelectElement).value as Firmness;
    this.change({ firmness });
  }

  private releaseDayChanged({ target }: Event): void {
    const day = dayOfInput((target as HTMLInputElement).valueAsNumber);
    const { today, draft } = this;
    if (day !== undefined && today !== undefined && day >= today && day <= draft.stay.arrival)
      this.change({ heldUntil: day });
  }

  private groupChanged({ target }: Event): void {
    this.change({ counts: (target as HTMLInputElement).checked ? {} : undefined });
  }

  private countChanged(roomTypeId: RoomTypeId, { valueAsNumber }: HTMLInputElement): void {
    const count = Math.max(0, Math.trunc(valueAsNumber) || 0);
    this.change({ counts: { ...this.draft.counts, [roomTypeId]: count } });
  }

  private occasionChanged({ target }: Event): void {
    this.change({ occasion: (target as HTMLSelectElement).value as GroupOccasion });
  }

  private change(changes: Partial<BookingDraft>): void {
    this.dispatchEvent(draftChanged({ ...this.draft, ...changes }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-firmness': BookingFirmness;
  }
}
