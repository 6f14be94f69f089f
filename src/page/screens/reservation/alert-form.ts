import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HotelCommand } from '#domain/hotel.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import type { AlertMoment } from '#domain/logbook/logbook-events.ts';
import { newId } from '#page/client/new-id.ts';
import { LogbookForm } from '#page/parts/logbook-form.ts';
import { alertMomentWords } from '#page/wording/logbook-words.ts';

const moments = Object.keys(alertMomentWords) as readonly AlertMoment[];

/** Has the desk told something when this guest arrives or leaves. */
@customElement('alert-form')
export class AlertForm extends LogbookForm {
  @property({ attribute: false }) reservationId: ReservationId | undefined = undefined;

  protected override renderFields() {
    return html`${this.textField('text', 'What the desk should know')}
      <label class="field"
        >When
        <select name="moment">
          ${moments.map((each) => html`<option value=${each}>${alertMomentWords[each]}</option>`)}
        </select></label
      >
      <button>Alert the desk</button>`;
  }

  protected override commandOf(fields: Readonly<Record<string, string>>): HotelCommand | undefined {
    const { reservationId } = this;
    if (!reservationId) return undefined;
    const { text = '', moment } = fields;
    return {
      type: 'RaiseAlert',
      alertId: newId(),
      about: { kind: 'reservation', reservationId },
      moment: moment as AlertMoment,
      text: text.trim(),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alert-form': AlertForm;
  }
}
