import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { CalendarOut } from '#contract/calendars-out.ts';
import type { CalendarFeedId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-notice.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { agoWords, momentWords } from '#page/wording/moments.ts';
import { calendarStyles } from './calendar-styles.ts';
import './room-or-type.ts';
import type { RoomOrType } from './room-or-type.ts';

/** The calendars that the server writes for channels: made, copied once, taken back. They need a connection. */
@customElement('calendars-told')
export class CalendarsTold extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, calendarStyles];

  @state() private calendars: readonly CalendarOut[] | undefined;
  @state() private isOffline = false;
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
        this.isOffline
          ? html`<desk-notice tone="warn"
                >The calendars are not kept on this device, and there is no connection now.</desk-notice
              >
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
      ${this.address ? this.renderAddress() : nothing}
      ${this.calendars && this.calendars.length > 0 ? this.renderList(this.calendars) : nothing}
      <p role="status" class="small">${this.said}</p>
    </section>`;
  }

  private renderAddress() {
    return html`<label class="field"
        >Its address, shown this once <input readonly .value=${this.address} @focus=${selectAll}
      /></label>
      <div><button class="first" @click=${this.copy}>Copy the address</button></div>`;
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
              @click=${() => this.revoke(calendar.feedId)}
            >
              Take it back
            </button>
          </li>`,
      )}
    </ul>`;
  }

  private nameOf({ roomTypeId, roomId }: CalendarOut): string {
    return roomId ? `Room ${this.names.roomNumber(roomId)}` : `Any ${this.names.typeName(roomTypeId)}`;
  }

  private choose({ detail }: CustomEvent<RoomOrType>): void {
    this.chosen = detail;
  }

  private async look(): Promise<void> {
    this.show(await this.hotel.calendars.out());
  }

  private show(calendars: readonly CalendarOut[] | undefined): void {
    this.isOffline = calendars === undefined;
    this.calendars = calendars ?? this.calendars;
  }

  private async make(): Promise<void> {
    const { roomTypeId, roomId } = this.chosen;
    if (!roomTypeId) return;
    const made = await this.hotel.calendars.make({ roomTypeId, ...(roomId ? { roomId } : {}) });
    this.isOffline = made === undefined;
    if (!made) return;
    this.address = new URL(made.path, location.href).href;
    this.said = 'The calendar is made. Copy its address now: it is not shown again.';
    await this.look();
  }

  private async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.address).then(
      () => (this.said = 'Copied.'),
      () => (this.said = 'It could not be copied here: mark the address and copy it by hand.'),
    );
  }

  private async revoke(feedId: CalendarFeedId): Promise<void> {
    this.address = '';
    const left = await this.hotel.calendars.revoke(feedId);
    this.show(left);
    if (left) this.said = 'It was taken back: its address leads nowhere now.';
  }
}

function selectAll({ target }: Event): void {
  (target as HTMLInputElement).select();
}

declare global {
  interface HTMLElementTagNameMap {
    'calendars-told': CalendarsTold;
  }
}
