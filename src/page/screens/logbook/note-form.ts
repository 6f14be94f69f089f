import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { HotelCommand } from '#domain/hotel.ts';
import { newId } from '#page/client/new-id.ts';
import { aboutRoom, LogbookForm } from '#page/parts/logbook-form.ts';

@customElement('note-form')
export class NoteForm extends LogbookForm {
  protected override renderFields() {
    return html`${this.textField('text', 'Note')} ${this.roomField('The house')}
      <button class="first">Write it down</button>`;
  }

  protected override commandOf({ text = '', room }: Readonly<Record<string, string>>): HotelCommand {
    return { type: 'LogShiftNote', noteId: newId(), about: aboutRoom(room), text: text.trim() };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'note-form': NoteForm;
  }
}
