import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CalendarLine, CalendarPreview, GoneStay, LeftOutside } from '#contract/calendar-import.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { calendarActionWords, outsideFlawWords } from '#page/wording/calendars.ts';
import { stayText } from '#page/wording/days.ts';
import { plural } from '#page/wording/plural.ts';
import { calendarStyles } from './calendar-styles.ts';
import { stackStyles } from './stack-styles.ts';

/** What would come of a calendar, what is gone from it, and what is left outside with the reason. Says `cancels-changed`. */
@customElement('calendar-review')
export class CalendarReview extends DeskElement {
  static override styles = [elementStyles, formStyles, screenStyles, calendarStyles, stackStyles];

  @property({ attribute: false }) preview!: CalendarPreview;
  /** The stays, of those that are gone, that are to be cancelled. */
  @property({ attribute: false }) cancels: readonly ReservationId[] = [];

  protected override render() {
    const { lines, gone, outside } = this.preview;
    const news = lines.filter(({ action }) => action !== 'here');
    const here = lines.length - news.length;
    return html`
      <section class="card" aria-label="What is new">
        <h2>${news.length === 0 ? 'Nothing is new' : `${plural(news.length, 'stay')} would be new or changed`}</h2>
        ${here > 0 ? html`<p class="muted">${plural(here, 'stay')} stand here already, as the calendar says.</p>` : nothing}
        ${news.length > 0 ? this.renderLines(news) : nothing}
      </section>
      ${gone.length > 0 ? this.renderGone(gone) : nothing} ${outside.length > 0 ? this.renderOutside(outside) : nothing}
    `;
  }

  private renderLines(lines: readonly CalendarLine[]) {
    return html`<div class="scroll" tabindex="0" role="group" aria-label="New and changed stays">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Stay</th>
            <th scope="col">Guest</th>
            <th scope="col">Booking</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            ({ action, stay, before, guest, confirmation }) =>
              html`<tr>
                <td>${calendarActionWords[action]}</td>
                <td>
                  ${stayText(stay)}${before ? html` <span class="muted">until now ${stayText(before)}</span>` : nothing}
                </td>
                <td><bdi>${guest}</bdi></td>
                <td>${confirmation}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private renderGone(gone: readonly GoneStay[]) {
    return html`<section class="card" aria-label="Gone from the calendar">
      <h2>${plural(gone.length, 'stay')} gone from the calendar</h2>
      <p class="muted">
        Cancelled at the channel, or lost by a mistake of it. Look there before you cancel; what you do not mark stays.
      </p>
      <ul class="plain">
        ${gone.map(
          ({ reservationId, confirmation, stay, calledOff }) =>
            html`<li>
              <label class="row"
                ><input
                  type="checkbox"
                  .checked=${this.cancels.includes(reservationId)}
                  @change=${() => this.toggle(reservationId)}
                />Cancel ${confirmation},
                ${stayText(stay)}${calledOff ? html` <span class="chip">the channel says so</span>` : nothing}</label
              >
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private renderOutside(outside: readonly LeftOutside[]) {
    return html`<section class="card" aria-label="Left outside">
      <h2>${plural(outside.length, 'entry', 'entries')} left outside</h2>
      <div class="scroll" tabindex="0" role="group" aria-label="Entries and reasons">
        <table>
          <thead>
            <tr>
              <th scope="col">Entry</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            ${outside.map(
              ({ words, stay, flaw }) =>
                html`<tr>
                  <td>
                    <bdi>${words || '–'}</bdi
                    >${stay ? html`<br /><span class="muted">${stayText(stay)}</span>` : nothing}
                  </td>
                  <td class="reason">${outsideFlawWords(flaw, this.names)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private toggle(reservationId: ReservationId): void {
    const { cancels } = this;
    const detail = cancels.includes(reservationId)
      ? cancels.filter((id) => id !== reservationId)
      : [...cancels, reservationId];
    this.dispatchEvent(new CustomEvent('cancels-changed', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'calendar-review': CalendarReview;
  }
  interface HTMLElementEventMap {
    'cancels-changed': CustomEvent<readonly ReservationId[]>;
  }
}
