import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CHANNEL_NAMES } from '#contract/channel-names.ts';
import type { FollowedAnswer } from '#contract/connections.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { CalendarChanges, CalendarFound, FollowedCalendar } from '#contract/followed-calendars.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { dispatchEach } from '#page/client/dispatch-each.ts';
import '#page/components/desk-notice.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { connectionTroubleWords } from '#page/wording/connections.ts';
import { stayText } from '#page/wording/days.ts';
import {
  calendarChangesWords,
  calendarFailingWords,
  calendarReadWords,
  leftOutsideWords,
} from '#page/wording/followed-calendars.ts';
import { agoWords } from '#page/wording/moments.ts';
import { plural } from '#page/wording/plural.ts';
import { connectionRowStyles } from './connection-row-styles.ts';
import { connectionStyles } from './connection-styles.ts';

/**
 * One calendar that the server follows: how it is doing, what came of it, and what a person must look at. `calendar-switch`,
 * `calendar-remove`: its person wants that; `calendars-read`: with all of them, newly read.
 */
@customElement('calendar-followed')
export class CalendarFollowed extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, connectionStyles, connectionRowStyles];

  @property({ attribute: false }) calendar!: FollowedCalendar;
  @state() private isReading = false;
  @state() private said = '';
  @state() private receipt: Receipt | undefined;

  protected override render() {
    const { calendar, name } = this;
    const now = Date.now();
    const { found, changes, lastFailure, isOn } = calendar;
    return html`<div>
        <span class="name">${name}</span>
        <p class="muted small">from <bdi>${calendar.host}</bdi></p>
        <p class="small">${calendarReadWords(calendar, now)}</p>
      </div>
      ${
        lastFailure && isOn
          ? html`<desk-notice tone="warn">${calendarFailingWords(lastFailure, calendar, now)}</desk-notice>`
          : nothing
      }
      ${changes ? html`<p class="small">${calendarChangesWords(changes, now)}</p>` : nothing}
      ${found ? this.renderToLookAt(found, now) : nothing}
      <div class="row">
        <button aria-label="Read it now: ${name}" ?disabled=${this.isReading || !isOn} @click=${this.read}>
          Read it now
        </button>
        ${
          changes && changes.booked + changes.moved.length > 0
            ? html`<button aria-label="Take the last news back: ${name}" @click=${() => this.takeBack(changes)}>
                Take the last news back
              </button>`
            : nothing
        }
        <button aria-label="Switch it ${isOn ? 'off' : 'on'}: ${name}" @click=${() => this.tell('calendar-switch')}>
          Switch it ${isOn ? 'off' : 'on'}
        </button>
        <button aria-label="Stop following: ${name}" class="quiet careful" @click=${() => this.tell('calendar-remove')}>
          Stop following
        </button>
      </div>
      <refusal-note .receipt=${this.receipt}></refusal-note>
      <p role="status" class="small">${this.said}</p>`;
  }

  private get name(): string {
    const { channel, roomId, roomTypeId } = this.calendar;
    const of = roomId ? `room ${this.names.roomNumber(roomId)}` : `any ${this.names.typeName(roomTypeId)}`;
    return `${CHANNEL_NAMES[channel]}, ${of}`;
  }

  private renderToLookAt({ gone, outside }: CalendarFound, now: number) {
    if (gone.length + outside.length === 0) return nothing;
    return html`<details open>
      <summary>${plural(gone.length + outside.length, 'stay')} to look at</summary>
      <ul>
        ${gone.map(
          ({ reservationId, confirmation, stay, since, calledOff }) =>
            html`<li class="small">
              <a href=${`/reservations/${reservationId}`}>${confirmation}</a>, ${stayText(stay)}:
              ${calledOff ? 'cancelled, as the channel says,' : 'gone from the calendar'} ${agoWords(since, now)}.
              Channels lose stays by mistake: look there before you cancel it here.
            </li>`,
        )}
        ${outside.map(
          ({ why, stay }) =>
            html`<li class="small">
              ${stay ? `The stay of ${stayText(stay)}` : 'An entry'} ${leftOutsideWords[why]}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private async read(): Promise<void> {
    this.isReading = true;
    this.said = 'Reading…';
    const answer = await this.hotel.connections.readFollowed(this.calendar.calendarId);
    this.isReading = false;
    this.said = answer.ok ? '' : connectionTroubleWords(answer.why);
    this.dispatchEvent(new CustomEvent('calendars-read', { detail: answer }));
  }

  private async takeBack({ importId, moved }: CalendarChanges): Promise<void> {
    const back = moved.toReversed().map(({ reservationId, stay, before }) => ({
      type: 'ChangeStayDates' as const,
      reservationId,
      stay: before,
      before: stay,
    }));
    this.receipt = await dispatchEach(this.hotel, [{ type: 'WithdrawImport', importId }, ...back]);
    this.said = 'It was taken back, and stays so: the calendar does not book it again.';
  }

  private tell(what: 'calendar-switch' | 'calendar-remove'): void {
    this.dispatchEvent(new CustomEvent(what));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'calendar-followed': CalendarFollowed;
  }
  interface HTMLElementEventMap {
    'calendar-switch': CustomEvent;
    'calendar-remove': CustomEvent;
    'calendars-read': CustomEvent<FollowedAnswer>;
  }
}
