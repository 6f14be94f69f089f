import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { FlashReport, PeriodRatios, PeriodSums } from '#contract/flash-report.ts';
import { addDays, formatHotelDay, parseHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { answerState } from '#page/parts/answer-state.ts';
import { reportTabs } from '#page/parts/report-tabs.ts';
import '#page/parts/stale-strip.ts';
import { tabStyles } from '#page/parts/tab-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayText, longDayText } from '#page/wording/days.ts';
import { countWords, quotientWords, ratioWords, shareWords, sumWords } from '#page/wording/report-words.ts';
import { flashPart, flashRow } from './flash-rows.ts';
import { moneyParts } from './money-parts.ts';
import { reportsStyles } from './reports-styles.ts';

const ROOMS = ['roomNights', 'outOfOrder', 'houseUse', 'sold', 'complimentary', 'dayUse'] as const;
const SHARES = ['occupancy', 'occupancySellable', 'houseOccupancy'] as const;
const GUESTS = ['guests', 'arrivals', 'departures', 'noShows'] as const;
const SALES = ['bookings', 'cancellations', 'turnaways'] as const;

/** The manager's flash report: a business day beside its month, its year and last year. */
@customElement('reports-screen')
export class ReportsScreen extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, tabStyles, reportsStyles];

  /** The day that was chosen; until then, the latest that is over. */
  @state() private chosen: HotelDay | undefined;
  private readonly report = new LiveQuery(
    this,
    () => this.hotel,
    'FlashReport',
    () => (this.day === undefined ? undefined : { day: this.day }),
  );

  private get day(): HotelDay | undefined {
    const { businessDate } = this.names;
    return this.chosen ?? (businessDate === undefined ? undefined : addDays(businessDate, -1));
  }

  protected override render() {
    const { day } = this;
    const answer = this.report.value;
    return html`
      <stale-strip .asOf=${this.report.asOf}></stale-strip>
      <div class="page">
        <h1>Reports</h1>
        ${reportTabs('/reports', (right) => this.may(right))} ${day === undefined ? '' : this.renderAsked(day)}
        ${answer ? this.renderReport(answer) : answerState(this.report)}
      </div>
    `;
  }

  private renderAsked(day: HotelDay) {
    return html`<div class="asked">
      <button @click=${() => (this.chosen = addDays(day, -1))}>Day before</button>
      <label class="field"
        >Business date
        <input type="date" .value=${formatHotelDay(day)} @change=${this.choose} />
      </label>
      <button ?disabled=${day === this.names.businessDate} @click=${() => (this.chosen = addDays(day, 1))}>
        Day after
      </button>
      <button class="push" @click=${() => print()}>Print</button>
    </div>`;
  }

  private renderReport(answer: FlashReport) {
    const { day, now } = answer;
    const title = `Flash report of ${longDayText(day.from)}`;
    return html`
      <h2 id="title">${title}</h2>
      ${day.from === this.names.businessDate ? html`<p class="muted">This day is not over yet.</p>` : ''}
      <div class="table" role="region" aria-labelledby="title" tabindex="0">
        <table>
          <thead>
            <tr>
              <th class="first" scope="col">Figure</th>
              <th scope="col">${dayText(day.from)}</th>
              <th scope="col">Month to date</th>
              <th scope="col">Year to date</th>
              <th scope="col">Last year, ${dayText(answer.lastYear.from)}</th>
            </tr>
          </thead>
          ${this.renderParts(answer)}
        </table>
      </div>
      <p class="small muted">
        Every share and average is a sum over a sum of the whole period. Last year is the same weekday, 364 days
        earlier. Room revenue is the agreed price of each night that was spent, as it is charged. Money counts on the
        business date of each line; the balances of an evening are reckoned back from what is open now.
      </p>
      <section class="card" aria-labelledby="now">
        <h2 id="now">Now</h2>
        <p>
          Open balances <strong>${this.names.money(now.openBalancesMinor)}</strong> · Deposits held
          <strong>${this.names.money(now.depositsMinor)}</strong>
        </p>
      </section>
    `;
  }

  private renderParts(answer: FlashReport): TemplateResult[] {
    const sum = (name: keyof PeriodSums) => flashRow(answer, sumWords[name], ({ sums }) => countWords(sums[name]));
    const shares = SHARES.map((name) => flashRow(answer, ratioWords[name], ({ ratios }) => shareWords(ratios[name])));
    const money = (name: 'adrMinor' | 'revparMinor') =>
      flashRow(answer, ratioWords[name], ({ ratios }) => this.moneyOf(ratios[name]));
    const perRoom: keyof PeriodRatios = 'guestsPerRoom';
    return [
      flashPart('Rooms', ROOMS.map(sum)),
      flashPart('Occupancy', shares),
      flashPart('Revenue', [
        flashRow(answer, sumWords.roomRevenueMinor, ({ sums }) => this.names.money(sums.roomRevenueMinor)),
        money('adrMinor'),
        money('revparMinor'),
      ]),
      ...moneyParts(answer, this.names),
      flashPart('Guests', [
        ...GUESTS.map(sum),
        flashRow(answer, ratioWords[perRoom], ({ ratios }) => quotientWords(ratios[perRoom])),
      ]),
      flashPart('Bookings', SALES.map(sum)),
      flashPart('Books', [flashRow(answer, 'Days put right after closing', ({ restated }) => countWords(restated))]),
    ];
  }

  private moneyOf(minor: number | undefined): string {
    return minor === undefined ? shareWords(undefined) : this.names.money(Math.round(minor));
  }

  private choose({ target }: Event): void {
    const day = parseHotelDay((target as HTMLInputElement).value);
    const { businessDate } = this.names;
    if (day !== undefined && businessDate !== undefined) this.chosen = Math.min(day, businessDate) as HotelDay;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reports-screen': ReportsScreen;
  }
}
