import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { HotelCommand } from '#domain/hotel.ts';
import type { Instant, RoomId } from '#domain/kernel/identifiers.ts';
import { newId } from '#page/client/new-id.ts';
import { LogbookForm } from '#page/parts/logbook-form.ts';

@customElement('lost-item-form')
export class LostItemForm extends LogbookForm {
  protected override renderFields() {
    return html`${this.textField('description', 'What was found')} ${this.roomField('Elsewhere in the house')}
      <label class="field">Kept in <input name="keptIn" autocomplete="off" maxlength="200" /></label>
      <button class="first">Write it down</button>`;
  }

  protected override commandOf(fields: Readonly<Record<string, string>>): HotelCommand {
    const { description = '', room, keptIn = '' } = fields;
    return {
      type: 'RecordLostItem',
      itemId: newId(),
      description: description.trim(),
      ...(room ? { roomId: room as RoomId } : {}),
      foundAt: Date.now() as Instant,
      ...(keptIn.trim() ? { keptIn: keptIn.trim() } : {}),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lost-item-form': LostItemForm;
  }
}
