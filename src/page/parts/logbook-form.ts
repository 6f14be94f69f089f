import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { NOTE_OF_THING_LENGTH_MAX } from '#domain/housekeeping/note-of-thing.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import type { About } from '#domain/logbook/logbook-events.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import './refusal-note.ts';

const rowStyles: CSSResult = css`
  form {
    display: grid;
    gap: var(--desk-space-2);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--desk-space-2);
    align-items: start;
  }

  /* On the line of the fields, whose labels are above them. */
  button {
    margin-block-start: 23px;
    min-block-size: max(36px, var(--desk-target));
  }

  .wide {
    flex: 1 1 240px;
  }
`;

/** One line of the logbook being written: empty again once it is saved, as it was where it is refused. */
export abstract class LogbookForm extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, rowStyles];

  @state() private receipt: Receipt | undefined;

  protected abstract renderFields(): TemplateResult;
  /** The command that the fields say. */
  protected abstract commandOf(fields: Readonly<Record<string, string>>): HotelCommand | undefined;

  protected override render() {
    return html`
      <form @submit=${this.save}>
        <div class="line">${this.renderFields()}</div>
        <refusal-note .receipt=${this.receipt}></refusal-note>
      </form>
    `;
  }

  /** A text field with the hint that belongs to every note. */
  protected textField(name: string, label: string): TemplateResult {
    return html`<label class="field wide"
      >${label} <input name=${name} required autocomplete="off" maxlength=${NOTE_OF_THING_LENGTH_MAX} />
      <span class="hint">About things, not people: it is kept for ever.</span></label
    >`;
  }

  protected roomField(none: string | undefined): TemplateResult {
    return html`<label class="field"
      >${none ? 'About' : 'Room'}
      <select name="room">
        ${none ? html`<option value="">${none}</option>` : ''}
        ${this.names.card?.rooms.map(({ roomId, number }) => html`<option value=${roomId}>Room ${number}</option>`)}
      </select></label
    >`;
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const command = this.commandOf(Object.fromEntries(new FormData(form)) as Record<string, string>);
    if (!command) return;
    this.receipt = await this.hotel.dispatch(command);
    if (this.receipt.outcome !== 'saved') return;
    this.receipt = undefined;
    form.reset();
  }
}

export function aboutRoom(room: string | undefined): About {
  return room ? { kind: 'room', roomId: room as RoomId } : { kind: 'house' };
}
