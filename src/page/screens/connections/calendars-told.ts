import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { CalendarOut, CalendarWanted } from '#contract/calendars-out.ts';
import type { ConnectionAnswer, ConnectionTrouble } from '#contract/connections.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-notice.ts';
import '#page/parts/room-or-type.ts';
import type { RoomOrType } from '#page/parts/room-or-type.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { connectionTroubleWords } from '#page/wording/connections.ts';
import { agoWords, momentWords } from '#page/wording/moments.ts';
import { connectionStyles } from './connection-styles.ts';
import { wantTask } from './own-task.ts';
import './secret-once.ts';

/** The calendars that the server writes for channels: made, copied once, taken back. They need a connection. */
@customElement('calendars-told')
export class CalendarsTold extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, connectionStyles];

  @state() private calendars: readonly CalendarOut[] | undefined;
  @state() private trouble: ConnectionTrouble | undefined;
  @state() private chosen: RoomOrType = {};
  @state() private address = '';
  @state() private said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  protected override render() {
    return html`<section class="card" aria-label="Calendars for channels">
      <h2>Tell channels which nights are taken</h2>
      <p class="muted">
        A calendar says “not available” for the nights that a channel must not sell, and nothing about guests. Who knows
        its address can read it: give it to one channel only, and take it back when you leave that channel.
      </p>
      ${
        this.trouble
          ? html`<desk-notice tone="warn">${connectionTroubleWords(this.trouble)}</desk-notice>
              <div><button @click=${this.look}>Try again</button></div>`
          : html`<div class="row end">
              <room-or-type
                label="Room or type to tell about"
                .chosen=${this.chosen}
                @room-or-type=${this.choose}
              ></room-or-type>
              <button ?disabled=${!this.chosen.roomTypeId} @click=${this.make}>Make a calendar</button>
            </div>`
      }
      ${this.address ? html`<secret-once label="Its address" .secret=${this.address}></secret-once>` : nothing}
      ${this.calendars && this.calendars.length > 0 ? this.renderList(this.calendars) : nothing}
      <p role="status" class="small">${this.said}</p>
    </section>`;
  }

  private renderList(calendars: readonly CalendarOut[]) {
    const now = Date.now();
    return html`<ul class="plain">
      ${calendars.map(
        (calendar) =>
          html`<li class="row between">
            <span
              >${this.nameOf(calendar)}
              <span class="muted small"
                >made ${momentWords(calendar.madeAt, now)},
                ${calendar.readAt ? `read ${agoWords(calendar.readAt, now)}` : 'never read'}</span
              ></span
            >
            <button
              aria-label=${`Take the calendar of ${this.nameOf(calendar)} back`}
              @click=${() => this.takeBack(calendar)}
            >
              Take it back
            </button>
          </li>`,
      )}
    </ul>`;
  }

  private nameOf({ roomTypeId, roomId }: CalendarWanted): string {
    return roomId ? `Room ${this.names.roomNumber(roomId)}` : `Any ${this.names.typeName(roomTypeId)}`;
  }

  private choose({ detail }: CustomEvent<RoomOrType>): void {
    this.chosen = detail;
  }

  private async look(): Promise<void> {
    this.show(await this.hotel.connections.calendarsOut());
  }

  private show(answer: ConnectionAnswer<readonly CalendarOut[]>): void {
    this.trouble = answer.ok ? undefined : answer.why;
    if (answer.ok) this.calendars = answer.value;
  }

  private make(): void {
    const { roomTypeId, roomId } = this.chosen;
    if (!roomTypeId) return;
    const wanted = { roomTypeId, ...(roomId ? { roomId } : {}) };
    wantTask(this, {
      heading: 'Make a calendar',
      said: `Whoever knows its address sees on which nights this is taken: ${this.nameOf(wanted)}.`,
      action: 'Make the calendar',
      perform: async (asker) => {
        const made = await this.hotel.connections.makeCalendar(wanted, asker);
        if (!made.ok) return made.why;
        this.address = new URL(made.value.path, location.href).href;
        this.said = 'The calendar is made. Copy its address now: it is not shown again.';
        await this.look();
        return undefined;
      },
    });
  }

  private takeBack(calendar: CalendarOut): void {
    wantTask(this, {
      heading: 'Take the calendar back?',
      said: `Its address leads nowhere then: ${this.nameOf(calendar)}.`,
      action: 'Take it back',
      perform: async (asker) => {
        const left = await this.hotel.connections.revokeCalendar(calendar.feedId, asker);
        if (!left.ok) return left.why;
        this.address = '';
        this.show(left);
        this.said = 'It was taken back: its address leads nowhere now.';
        return undefined;
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'calendars-told': CalendarsTold;
  }
}
