import { html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { CHANNEL_NAMES } from '#contract/channel-names.ts';
import type { CalendarToFollow } from '#contract/connections.ts';
import { CALENDAR_ADDRESS_LENGTH_MAX } from '#contract/followed-calendars.ts';
import { CHANNELS, type Channel } from '#domain/reservations/calendar-entry.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { choiceStyles } from '#page/components/choice-styles.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/room-or-type.ts';
import type { RoomOrType } from '#page/parts/room-or-type.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { connectionStyles } from './connection-styles.ts';

/** The address of a channel's calendar, and what it speaks of. `calendar-to-follow` when all is said. */
@customElement('calendar-to-follow')
export class CalendarToFollowForm extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, choiceStyles, screenStyles, connectionStyles];

  @state() private channel: Channel = 'airbnb';
  @state() private chosen: RoomOrType = {};
  @state() private closedAreStays = false;
  @query('form') private readonly form!: HTMLFormElement;

  protected override render() {
    return html`<form class="wanted" @submit=${this.submit}>
      <label class="field"
        >Address of the calendar, as the channel gives it
        <input
          name="url"
          type="url"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          placeholder="https://….ics"
          required
          maxlength=${CALENDAR_ADDRESS_LENGTH_MAX}
        />
      </label>
      <div class="row end">
        <label class="field"
          >Channel
          <select @change=${this.chooseChannel}>
            ${CHANNELS.map((one) => html`<option value=${one} ?selected=${one === this.channel}>${CHANNEL_NAMES[one]}</option>`)}
          </select>
        </label>
        <room-or-type label="Room or type it speaks of" .chosen=${this.chosen} @room-or-type=${this.aim}></room-or-type>
      </div>
      <label class="choice"
        ><input type="checkbox" .checked=${this.closedAreStays} @change=${this.tick} />Nights that are closed without a
        reason are stays (Booking.com never says more)</label
      >
      <div><button ?disabled=${!this.chosen.roomTypeId}>Follow this calendar</button></div>
    </form>`;
  }

  /** It is followed: the next one begins empty. */
  clear(): void {
    this.form.reset();
    this.chosen = {};
  }

  private aim({ detail }: CustomEvent<RoomOrType>): void {
    this.chosen = detail;
  }

  private tick({ target }: Event): void {
    this.closedAreStays = (target as HTMLInputElement).checked;
  }

  private chooseChannel({ target }: Event): void {
    this.channel = (target as HTMLSelectElement).value as Channel;
    // Booking.com never says more than that nights are closed: most of them are stays.
    this.closedAreStays = this.channel === 'booking-com';
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const { channel, closedAreStays, chosen } = this;
    const { roomTypeId, roomId } = chosen;
    if (!roomTypeId) return;
    // What programs for calendars are given is the same address under another name.
    const url = readField(this.form, 'url')
      .trim()
      .replace(/^webcals?:/i, 'https:');
    const detail = { url, channel, closedAreStays, roomTypeId, ...(roomId ? { roomId } : {}) };
    this.dispatchEvent(new CustomEvent<CalendarToFollow>('calendar-to-follow', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'calendar-to-follow': CalendarToFollowForm;
  }
  interface HTMLElementEventMap {
    'calendar-to-follow': CustomEvent<CalendarToFollow>;
  }
}
