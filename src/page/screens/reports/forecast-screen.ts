import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Books, ForecastDay } from '#contract/forecast.ts';
import { formatHotelDay, parseHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { reportTabs } from '#page/parts/report-tabs.ts';
import '#page/parts/stale-strip.ts';
import { tabStyles } from '#page/parts/tab-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { weekdayOf } from '#page/wording/dates.ts';
import { dayText } from '#page/wording/days.ts';
import { changeWords, countWords, shareWords } from '#page/wording/report-words.ts';
import { forecastChart } from './forecast-chart.ts';
import { reportsStyles } from './reports-styles.ts';

const LENGTHS = [14, 30, 60, 90];

/** What is booked for the nights to come, what has come since yesterday and since a week, and last year at this time. */
@customElement('forecast-screen')
export class ForecastScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, tabStyles, reportsStyles];

  @state() private days = 14;
  /** The end of an earlier business date, as which the books are asked. */
  @state() private chosen: HotelDay | undefined;
  private readonly forecast = new LiveQuery(
    this,
    () => this.hotel,
    'Forecast',
    () => {
      const { businessDate } = this.names;
      return businessDate === undefined
        ? undefined
        : { from: businessDate, days: this.days, asOf: this.chosen ?? businessDate };
    },
  );

  protected override render() {
    const answer = this.forecast.value;
    return html`
      <stale-strip .asOf=${this.forecast.asOf}></stale-strip>
      <div class="page">
        <h1>Forecast</h1>
        ${reportTabs('/reports/forecast', (right) => this.may(right))} ${this.renderAsked()}
        ${answer ? this.renderForecast(answer) : answerState(this.forecast)}
      </div>
    `;
  }

  private renderAsked() {
    const { businessDate } = this.names;
    if (businessDate === undefined) return nothing;
    return html`<div class="asked">
      <label class="field"
        >Nights
        <select @change=${this.chooseLength}>
          ${LENGTHS.map((days) => html`<option value=${days} ?selected=${days === this.days}>${days} nights</option>`)}
        </select>
      </label>
      <label class="field"
        >Books as of the end of
        <input type="date" .value=${formatHotelDay(this.chosen ?? businessDate)} @change=${this.chooseAsOf} />
      </label>
      <button ?disabled=${this.chosen === undefined} @click=${() => (this.chosen = undefined)}>As of now</button>
      <button class="push" @click=${() => print()}>Print</button>
    </div>`;
  }

  private renderForecast(nights: readonly ForecastDay[]) {
    return html`
      <h2 id="title">On the books${this.chosen === undefined ? nothing : ` at the end of ${dayText(this.chosen)}`}</h2>
      <div class="card">${forecastChart(nights)}</div>
      <div class="table" role="region" aria-labelledby="title" tabindex="0">
        <table class="nights">
          <thead>
            <tr>
              <th class="first" scope="col">Night</th>
              <th scope="col">Sold</th>
              <th scope="col">Occupancy</th>
              <th scope="col">Revenue</th>
              <th scope="col">ADR</th>
              <th scope="col">Pickup 1 day</th>
              <th scope="col">Pickup 7 days</th>
              <th scope="col">Last year then</th>
              <th scope="col">Arrive</th>
              <th scope="col">Leave</th>
              <th scope="col">Guests</th>
            </tr>
          </thead>
          <tbody>
            ${nights.map((night) => this.renderNight(night))}
          </tbody>
        </table>
      </div>
      <p class="small muted">
        Sold: rooms with a price; complimentary rooms, holds and the waitlist are not in it. Occupancy is of all rooms,
        out of order too. Pickup is what came on the books less what was given up. Last year: the same weekday, as it
        stood 364 days before. Who arrives, leaves and sleeps here is as known now.
      </p>
    `;
  }

  private renderNight(night: ForecastDay) {
    const { day, books, roomsInProperty, pickup1, pickup7, lastYear, arrivals, departures, guests } = night;
    const adr = books.sold > 0 ? this.names.money(Math.round(books.revenueMinor / books.sold)) : '–';
    return html`<tr class=${isWeekend(day) ? 'weekend' : nothing}>
      <th scope="row">${dayText(day)}</th>
      <td>
        ${countWords(books.sold)}${books.complimentary > 0 ? html` <span class="muted small">+${books.complimentary} comp</span>` : nothing}
      </td>
      <td>${shareWords(roomsInProperty > 0 ? books.sold / roomsInProperty : undefined)}</td>
      <td>${this.names.money(books.revenueMinor)}</td>
      <td>${adr}</td>
      <td>${this.pickup(pickup1)}</td>
      <td>${this.pickup(pickup7)}</td>
      <td>${countWords(lastYear.sold)}</td>
      <td>${countWords(arrivals)}</td>
      <td>${countWords(departures)}</td>
      <td>${countWords(guests)}</td>
    </tr>`;
  }

  private pickup({ sold, revenueMinor }: Books) {
    return html`${changeWords(sold)} <span class="muted small">${this.names.money(revenueMinor)}</span>`;
  }

  private chooseLength({ target }: Event): void {
    this.days = Number((target as HTMLSelectElement).value);
  }

  private chooseAsOf({ target }: Event): void {
    const day = parseHotelDay((target as HTMLInputElement).value);
    const { businessDate } = this.names;
    this.chosen = day !== undefined && businessDate !== undefined && day < businessDate ? day : undefined;
  }
}

/** The nights of Friday and Saturday. */
function isWeekend(night: HotelDay): boolean {
  return weekdayOf(night) >= 5;
}

declare global {
  interface HTMLElementTagNameMap {
    'forecast-screen': ForecastScreen;
  }
}
