import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { CHANNEL_NAMES } from '#contract/channel-names.ts';
import type { CalendarToFollow, FollowedAnswer } from '#contract/connections.ts';
import type { FollowedCalendar } from '#contract/followed-calendars.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-notice.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { connectionTroubleWords } from '#page/wording/connections.ts';
import './calendar-followed.ts';
import './calendar-to-follow.ts';
import type { CalendarToFollowForm } from './calendar-to-follow.ts';
import { connectionStyles } from './connection-styles.ts';
import { ConnectionWatch } from './connection-watch.ts';
import { wantTask } from './own-task.ts';

/** The calendars of channels that the server fetches by itself: given, watched, switched, given up. They need a connection. */
@customElement('calendars-followed')
export class CalendarsFollowed extends DeskElement {
  static override styles = [elementStyles, buttonStyles, screenStyles, connectionStyles];

  @state() private said = '';
  private readonly watch = new ConnectionWatch<FollowedCalendar>(this, () =>
    this.hotel.connections.followedCalendars(),
  );
  @query('calendar-to-follow') private readonly form!: CalendarToFollowForm | null;

  protected override render() {
    const { rows, trouble } = this.watch;
    return html`<section class="card" aria-label="Calendars of channels">
      <h2>Book what channels sell</h2>
      <p class="muted">
        Channels tell in a calendar which nights they have sold. Keyrack reads it every quarter of an hour, also at
        night and with no desk open, and books what is new. What does not fit comes under Needs you; what vanishes from
        a calendar is shown here and never cancelled by itself.
      </p>
      ${
        trouble
          ? html`<desk-notice tone="warn">${connectionTroubleWords(trouble)}</desk-notice>
              <div><button @click=${() => this.watch.look()}>Try again</button></div>`
          : html`<calendar-to-follow @calendar-to-follow=${this.follow}></calendar-to-follow>`
      }
      ${
        rows.length > 0
          ? html`<ul class="plain">
              ${rows.map(
                (calendar) =>
                  html`<li class="row">
                    <calendar-followed
                      .calendar=${calendar}
                      @calendar-switch=${() => this.switch(calendar)}
                      @calendar-remove=${() => this.giveUp(calendar)}
                      @calendars-read=${this.wasRead}
                    ></calendar-followed>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <p role="status" class="small">${this.said}</p>
    </section>`;
  }

  private wasRead({ detail }: CustomEvent<FollowedAnswer>): void {
    if (detail.ok) this.watch.show(detail);
  }

  private follow({ detail }: CustomEvent<CalendarToFollow>): void {
    wantTask(this, {
      heading: 'Follow this calendar?',
      said: `From now on what ${CHANNEL_NAMES[detail.channel]} has sold is booked here by itself. One button takes a reading back.`,
      action: 'Follow it',
      perform: async (asker) => {
        const left = await this.hotel.connections.startFollowing(detail, asker);
        if (!left.ok) return left.why;
        this.form?.clear();
        this.watch.show(left);
        this.said = 'It is followed from now on.';
        return undefined;
      },
    });
  }

  private switch({ calendarId, channel, isOn }: FollowedCalendar): void {
    const name = CHANNEL_NAMES[channel];
    wantTask(this, {
      heading: isOn ? 'Switch it off?' : 'Switch it on?',
      said: isOn
        ? `What ${name} sells is not booked here until it is switched on again.`
        : `The calendar of ${name} is read at once, and what is new is booked.`,
      action: isOn ? 'Switch it off' : 'Switch it on',
      perform: async (asker) => {
        const left = await this.hotel.connections.switchFollowed(calendarId, !isOn, asker);
        if (!left.ok) return left.why;
        this.watch.show(left);
        this.said = isOn ? 'It is off.' : 'It is on.';
        return undefined;
      },
    });
  }

  private giveUp({ calendarId, channel }: FollowedCalendar): void {
    wantTask(this, {
      heading: 'Stop following the calendar?',
      said: `What ${CHANNEL_NAMES[channel]} has sold stays booked; what it sells from now on is not booked by itself.`,
      action: 'Stop following',
      perform: async (asker) => {
        const left = await this.hotel.connections.stopFollowing(calendarId, asker);
        if (!left.ok) return left.why;
        this.watch.show(left);
        this.said = 'It is not followed any more.';
        return undefined;
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'calendars-followed': CalendarsFollowed;
  }
}
