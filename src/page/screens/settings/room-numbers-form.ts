import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCard } from '#contract/hotel-card.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { formatHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayOfInput } from '#page/wording/dates.ts';
import { dayText } from '#page/wording/days.ts';
import { settingsStyles } from './settings-styles.ts';

type Room = HotelCard['rooms'][number];

/** The doors of one type: another number on one of them, or a room that the hotel has no longer. */
@customElement('room-numbers-form')
export class RoomNumbersForm extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, settingsStyles];

  @property({ attribute: false }) roomTypeId = '' as RoomTypeId;
  @state() private receipt: Receipt | undefined;

  private get rooms(): readonly Room[] {
    return (this.names.card?.rooms ?? []).filter(({ roomTypeId }) => roomTypeId === this.roomTypeId);
  }

  protected override render() {
    const today = this.names.businessDate ?? (0 as HotelDay);
    const there = this.rooms.filter(({ retiredFrom }) => retiredFrom === undefined);
    const going = this.rooms.filter(({ retiredFrom }) => retiredFrom !== undefined);
    return html`
      ${there.length === 0 ? nothing : this.renderForms(there, today)}
      ${going.map(
        ({ roomId, number, retiredFrom = today }) =>
          html`<p class="small muted">
            <bdi>${number}</bdi>: no longer a room from ${dayText(retiredFrom)} on
            <button
              class="quiet"
              aria-label=${`Keep room ${number}`}
              @click=${() => this.reinstate(roomId, retiredFrom)}
            >
              Keep it
            </button>
          </p>`,
      )}
      <refusal-note .receipt=${this.receipt} @offer-done=${this.forget}></refusal-note>
    `;
  }

  private renderForms(rooms: readonly Room[], today: HotelDay) {
    return html`
      <form class="add" @submit=${this.renumber}>
        <label class="field">Renumber room ${this.renderChoice(rooms)}</label>
        <label class="field">New number <input name="number" required autocomplete="off" /></label>
        <button>Renumber</button>
      </form>
      <form class="add" @submit=${this.retire}>
        <label class="field">Retire room ${this.renderChoice(rooms)}</label>
        <label class="field"
          >First night without it
          <input name="from" type="date" required min=${formatHotelDay(today)} .defaultValue=${formatHotelDay(today)}
        /></label>
        <button class="careful">Retire</button>
      </form>
    `;
  }

  private renderChoice(rooms: readonly Room[]) {
    return html`<select name="room">
      ${rooms.map(({ roomId, number }) => html`<option value=${roomId}>${number}</option>`)}
    </select>`;
  }

  private renumber(event: SubmitEvent): void {
    const { form, room } = this.asked(event);
    if (!room) return;
    const number = readField(form, 'number').trim();
    void this.dispatch(form, { type: 'RenumberRoom', roomId: room.roomId, number, before: room.number });
  }

  private retire(event: SubmitEvent): void {
    const { form, room } = this.asked(event);
    const from = dayOfInput((form.elements.namedItem('from') as HTMLInputElement).valueAsNumber);
    if (room && from !== undefined) void this.dispatch(form, { type: 'RetireRoom', roomId: room.roomId, from });
  }

  private async reinstate(roomId: RoomId, retiredFrom: HotelDay): Promise<void> {
    this.receipt = await this.hotel.dispatch({ type: 'ReinstateRoom', roomId, retiredFrom });
  }

  private asked(event: SubmitEvent): { readonly form: HTMLFormElement; readonly room: Room | undefined } {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const roomId = (form.elements.namedItem('room') as HTMLSelectElement).value as RoomId;
    return { form, room: this.rooms.find((room) => room.roomId === roomId) };
  }

  private async dispatch(form: HTMLFormElement, command: HotelCommand): Promise<void> {
    this.receipt = await this.hotel.dispatch(command);
    if (this.receipt.outcome === 'saved') form.reset();
  }

  private forget(): void {
    this.receipt = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'room-numbers-form': RoomNumbersForm;
  }
}
