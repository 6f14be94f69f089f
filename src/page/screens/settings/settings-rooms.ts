import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { HotelCard } from '#contract/hotel-card.ts';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { parseRoomNumbers } from '#domain/property/room-numbers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { newId } from '#page/client/new-id.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import '#page/parts/refusal-note.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { parseMoney } from '#page/wording/money.ts';
import { plural } from '#page/wording/plural.ts';
import './room-numbers-form.ts';
import { settingsStyles } from './settings-styles.ts';

type RoomType = HotelCard['roomTypes'][number];

/** What there is to sell. Rooms and types can be added, rooms renumbered and retired; what has been sold stays in the books. */
@customElement('settings-rooms')
export class SettingsRooms extends DeskElement {
  static override styles = [elementStyles, buttonStyles, formStyles, screenStyles, settingsStyles];

  @state() private receipt: Receipt | undefined;
  @state() private problem: string | undefined;

  protected override render() {
    const { card } = this.names;
    return html`
      <section class="card">
        <h2>Room types and rooms</h2>
        ${(card?.roomTypes ?? []).map((type) => this.renderType(type))}
        <refusal-note .receipt=${this.receipt}></refusal-note>
        ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
        ${this.may('run-the-house') ? this.renderNewType() : nothing}
      </section>
    `;
  }

  private renderNewType() {
    return html`
      <details>
        <summary>Add a room type</summary>
        <form @submit=${this.addType}>
          <div class="fields">
            <label class="field">Name <input name="name" required /></label>
            <label class="field">Short <input name="code" required maxlength="5" /></label>
            <label class="field"
              >Sleeps <input name="sleeps" type="number" min="1" max="20" value="2" required
            /></label>
            <label class="field">Price a night <input name="price" inputmode="decimal" required /></label>
          </div>
          <div><button>Add type</button></div>
        </form>
      </details>
    `;
  }

  private renderType(type: RoomType) {
    const { name, code, sleeps, standardPriceMinor, rooms } = type;
    const price = this.names.money(standardPriceMinor);
    const words = html`<strong>${name}</strong>
      <span class="muted">${code} · ${plural(rooms, 'room')} · sleeps ${sleeps} · ${price}</span>`;
    if (!this.may('run-the-house')) return html`<p>${words}</p>`;
    return html`<details>
      <summary>${words}</summary>
      ${this.renderTypeForms(type)}
    </details>`;
  }

  private renderTypeForms({ roomTypeId, overbookingLimit }: RoomType) {
    return html`
      <form class="add" @submit=${(event: SubmitEvent) => this.addRooms(event, roomTypeId)}>
        <label class="field"
          >Add rooms <input name="pattern" required placeholder="101–112, 201" autocomplete="off"
        /></label>
        <button>Add</button>
      </form>
      <form class="add" @submit=${(event: SubmitEvent) => this.allowOverbooking(event, roomTypeId)}>
        <label class="field"
          >May be overbooked by
          <input name="limit" type="number" min="0" max="99" .value=${String(overbookingLimit)} required
        /></label>
        <button>Save</button>
      </form>
      <room-numbers-form .roomTypeId=${roomTypeId}></room-numbers-form>
    `;
  }

  private addRooms(event: SubmitEvent, roomTypeId: RoomTypeId): void {
    const numbers = parseRoomNumbers(fieldOf(event, 'pattern'));
    this.problem = numbers ? undefined : 'These room numbers are not understood. Write them like 101–112, 201–212.';
    const rooms = (numbers ?? []).map((number) => ({ roomId: newId<never>(), number }));
    if (numbers) void this.dispatch(event, { type: 'AddRooms', roomTypeId, rooms });
  }

  private allowOverbooking(event: SubmitEvent, roomTypeId: RoomTypeId): void {
    void this.dispatch(event, { type: 'AllowOverbooking', roomTypeId, limit: Number(fieldOf(event, 'limit')) });
  }

  private addType(event: SubmitEvent): void {
    const price = parseMoney(fieldOf(event, 'price'), this.names.currency);
    this.problem = price === undefined ? 'The price is not understood. Write it like 109 or 109.50.' : undefined;
    if (price === undefined) return;
    void this.dispatch(event, {
      type: 'AddRoomType',
      roomTypeId: newId(),
      name: fieldOf(event, 'name'),
      code: fieldOf(event, 'code').toUpperCase(),
      sleeps: Number(fieldOf(event, 'sleeps')),
      standardPriceMinor: price,
    });
  }

  private async dispatch(event: SubmitEvent, command: HotelCommand): Promise<void> {
    const form = event.target as HTMLFormElement;
    this.receipt = await this.hotel.dispatch(command);
    if (this.receipt.outcome === 'saved' && command.type !== 'AllowOverbooking') form.reset();
    if (this.receipt.outcome === 'saved') this.say('Saved.');
  }
}

function fieldOf(event: SubmitEvent, name: string): string {
  event.preventDefault();
  return readField(event.target as HTMLFormElement, name);
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-rooms': SettingsRooms;
  }
}
