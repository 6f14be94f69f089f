import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import { addDays, formatHotelDay, parseHotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { stayText } from '#page/wording/days.ts';
import { parseMoney } from '#page/wording/money.ts';
import { settingsStyles } from './settings-styles.ts';

/** Prices of nights to come. What has been agreed with a guest stays agreed. */
@customElement('settings-prices')
export class SettingsPrices extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, settingsStyles];

  @state() private receipt: Receipt | undefined;
  @state() private said = '';

  protected override render() {
    const { card } = this.names;
    if (!card) return nothing;
    const { businessDate, roomTypes } = card;
    return html`
      <section class="card">
        <h2>Prices for nights</h2>
        <form @submit=${this.save}>
          <label class="field"
            >Room type
            <select name="type">
              ${roomTypes.map(({ roomTypeId, name }) => html`<option value=${roomTypeId}>${name}</option>`)}
            </select>
          </label>
          <div class="fields">
            <label class="field"
              >First night <input type="date" name="from" required .value=${formatHotelDay(businessDate)}
            /></label>
            <label class="field"
              >Until the morning of
              <input type="date" name="to" required .value=${formatHotelDay(addDays(businessDate, 7))}
            /></label>
            <label class="field">Price a night <input name="price" inputmode="decimal" required /></label>
          </div>
          <div><button>Set prices</button></div>
        </form>
        <refusal-note .receipt=${this.receipt}></refusal-note>
        <p role="status" class="small">${this.said}</p>
      </section>
    `;
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const [arrival, departure] = [parseHotelDay(readField(form, 'from')), parseHotelDay(readField(form, 'to'))];
    const priceMinor = parseMoney(readField(form, 'price'), this.names.currency);
    if (arrival === undefined || departure === undefined || priceMinor === undefined) {
      this.said = 'The price is not understood. Write it like 109 or 109.50.';
      return;
    }
    const nights = { arrival, departure };
    const roomTypeId = readField(form, 'type') as RoomTypeId;
    this.receipt = await this.hotel.dispatch({ type: 'PriceNights', roomTypeId, nights, priceMinor });
    this.said =
      this.receipt.outcome === 'saved'
        ? `${this.names.typeName(roomTypeId)}: ${this.names.money(priceMinor)} a night, ${stayText(nights)}.`
        : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-prices': SettingsPrices;
  }
}
