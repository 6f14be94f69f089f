import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays, formatHotelDay, parseHotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { newId } from '#page/client/new-id.ts';
import { LogbookForm } from '#page/parts/logbook-form.ts';

@customElement('call-form')
export class CallForm extends LogbookForm {
  protected override renderFields() {
    const today = this.names.businessDate;
    const tomorrow = today === undefined ? '' : formatHotelDay(addDays(today, 1));
    return html`${this.roomField(undefined)}
      <label class="field">Day <input name="on" type="date" required .defaultValue=${tomorrow} /></label>
      <label class="field">Time <input name="time" type="time" required value="07:00" /></label>
      <button class="first">Order call</button>`;
  }

  protected override commandOf(fields: Readonly<Record<string, string>>): HotelCommand | undefined {
    const { room, on = '', time = '' } = fields;
    const day = parseHotelDay(on);
    const minute = minuteOf(time);
    if (day === undefined || minute === undefined || !room) return undefined;
    return { type: 'OrderWakeUpCall', callId: newId(), roomId: room as RoomId, on: day, minute };
  }
}

/** '06:30' → 390. */
function minuteOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(time) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'call-form': CallForm;
  }
}
