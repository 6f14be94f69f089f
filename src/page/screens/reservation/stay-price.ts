import { html, type TemplateResult } from 'lit';
import type { ReservationCard } from '#contract/reservation-card.ts';
import { nightsOf } from '#domain/kernel/hotel-day.ts';
import { dayText } from '#page/wording/days.ts';
import type { Names } from '#page/wording/names.ts';
import { plural } from '#page/wording/plural.ts';

/** The agreed price, and each night of it for whoever asks. */
export function stayPrice({ stay, nightlyMinor, totalMinor }: ReservationCard, names: Names): TemplateResult {
  const nights = nightsOf(stay);
  return html`
    <details>
      <summary>
        <strong>${names.money(totalMinor)}</strong> for
        ${nights.length === 0 ? 'day use' : plural(nights.length, 'night')}
      </summary>
      <table>
        <tbody>
          ${nightlyMinor.map(
            (minor, index) =>
              html`<tr>
                <td>${dayText(nights[index] ?? stay.arrival)}</td>
                <td>${names.money(minor)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <td>${names.money(totalMinor)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  `;
}
