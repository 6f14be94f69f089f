import { html, type TemplateResult } from 'lit';
import type { ClosedDay } from '#contract/business-days.ts';
import { dayText } from '#page/wording/days.ts';
import { moneyWords } from '#page/wording/money.ts';
import { plural } from '#page/wording/plural.ts';

/** The days that were closed last: as they were closed and, where something came late, as they are known now. */
export function closedDays(days: readonly ClosedDay[], currency: string): TemplateResult {
  return html`
    <section class="card" aria-label="Closed days">
      <h2>Closed days</h2>
      <div class="scroll" tabindex="0" role="group" aria-label="Figures of closed days">
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Rooms sold</th>
              <th scope="col">Arrivals</th>
              <th scope="col">Departures</th>
              <th scope="col">No-shows</th>
              <th scope="col">Room revenue</th>
            </tr>
          </thead>
          <tbody>
            ${days.map((day) => [figuresRow(day, currency), day.isRestated ? correctedRow(day, currency) : html``])}
          </tbody>
        </table>
      </div>
    </section>
  `;
}

function figuresRow({ day, asClosed, late }: ClosedDay, currency: string): TemplateResult {
  return html`<tr>
    <th scope="row">
      ${dayText(day)}${late.length > 0 ? html` <span class="chip">${plural(late.length, 'late entry', 'late entries')}</span>` : html``}
    </th>
    ${cells(asClosed, currency)}
  </tr>`;
}

function correctedRow({ asCorrected, revision }: ClosedDay, currency: string): TemplateResult {
  return html`<tr>
    <th scope="row"><span class="chip warn">Restated, version ${revision}</span></th>
    ${cells(asCorrected, currency)}
  </tr>`;
}

function cells(
  { roomsSoldPaid, roomsComplimentary, arrivals, departures, noShows, roomRevenueMinor }: ClosedDay['asClosed'],
  currency: string,
): TemplateResult {
  const figures = [roomsSoldPaid + roomsComplimentary, arrivals, departures, noShows];
  return html`${figures.map((figure) => html`<td>${figure}</td>`)}
    <td>${moneyWords(roomRevenueMinor, currency)}</td>`;
}
