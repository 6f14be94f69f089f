import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { HotelCommand } from '#domain/hotel.ts';
import { formatHotelDay, parseHotelDay } from '#domain/kernel/hotel-day.ts';
import type { Department } from '#domain/logbook/logbook-events.ts';
import { newId } from '#page/client/new-id.ts';
import { aboutRoom, LogbookForm } from '#page/parts/logbook-form.ts';
import { departmentWords } from '#page/wording/logbook-words.ts';

const departments = Object.keys(departmentWords) as readonly Department[];

@customElement('trace-form')
export class TraceForm extends LogbookForm {
  protected override renderFields() {
    const today = this.names.businessDate;
    return html`${this.textField('text', 'What')} ${this.roomField('The house')}
      <label class="field"
        >Who
        <select name="department">
          ${departments.map((each) => html`<option value=${each}>${departmentWords[each]}</option>`)}
        </select></label
      >
      <label class="field"
        >When
        <input name="dueOn" type="date" required .defaultValue=${today === undefined ? '' : formatHotelDay(today)}
      /></label>
      <button class="first">Add to-do</button>`;
  }

  protected override commandOf(fields: Readonly<Record<string, string>>): HotelCommand | undefined {
    const { text = '', room, department, dueOn = '' } = fields;
    const day = parseHotelDay(dueOn);
    if (day === undefined) return undefined;
    return {
      type: 'AddTrace',
      traceId: newId(),
      about: aboutRoom(room),
      department: department as Department,
      dueOn: day,
      text: text.trim(),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trace-form': TraceForm;
  }
}
