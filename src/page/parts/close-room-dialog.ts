import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import { addDays, formatHotelDay, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { newId } from '#page/client/new-id.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { readField } from '#page/components/read-field.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayOfInput } from '#page/wording/dates.ts';
import { otherNights, type ShownClosure } from './closure-commands.ts';
import './refusal-note.ts';

export type ClosingRoom = {
  readonly roomId: RoomId;
  readonly from: HotelDay;
  readonly to: HotelDay;
  readonly kind?: ClosingKind;
  /** The closure that gets other nights; absent: a new one. */
  readonly changes?: ShownClosure;
};

/** Out of order takes the room out of inventory; out of service only asks whoever gives it; the house may need it itself. */
export type ClosingKind = 'out-of-order' | 'out-of-service' | 'house-use';

const kindWords: Readonly<Record<ClosingKind, { readonly name: string; readonly hint: string }>> = {
  'out-of-order': { name: 'Out of order', hint: 'The room is not for sale on these nights.' },
  'out-of-service': { name: 'Out of service', hint: 'The room stays for sale; whoever gives it is asked first.' },
  'house-use': { name: 'House use', hint: 'The house uses the room itself: not for sale, and no revenue.' },
};
const kinds = Object.keys(kindWords) as readonly ClosingKind[];
const commandOf = {
  'out-of-order': 'PutRoomOutOfOrder',
  'out-of-service': 'PutRoomOutOfService',
  'house-use': 'PutRoomToHouseUse',
} as const;

const usualReasons = ['Water damage', 'Heating', 'Painting', 'Deep cleaning', 'Furniture'];

/** A room that cannot be sold for a while, and why: the reason is what colleagues ask first. */
@customElement('close-room-dialog')
export class CloseRoomDialog extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    formStyles,
    css`
      form {
        display: grid;
        gap: var(--desk-space-4);
      }

      .end {
        display: flex;
        justify-content: flex-end;
        gap: var(--desk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) closing: ClosingRoom | undefined = undefined;
  @state() private receipt: Receipt | undefined;
  @state() private chosen: ClosingKind | undefined;

  protected override render() {
    const { closing } = this;
    if (!closing) return nothing;
    const number = this.names.roomNumber(closing.roomId);
    return html`
      <desk-dialog
        heading=${closing.changes ? `How long is room ${number} closed?` : `Close room ${number}`}
        ?open=${true}
        @desk-close=${this.close}
      >
        <form @submit=${this.save}>
          <div class="fields">
            <label class="field"
              >First night <input name="from" type="date" required .value=${formatHotelDay(closing.from)}
            /></label>
            <label class="field"
              >Back in service on
              <input
                name="to"
                type="date"
                required
                .value=${formatHotelDay(closing.to > closing.from ? closing.to : addDays(closing.from, 1))}
            /></label>
          </div>
          ${closing.changes ? html`<p>${closing.changes.reason}</p>` : this.renderWhy()}
          <refusal-note .receipt=${this.receipt} @offer-done=${this.close}></refusal-note>
          <div class="end">
            <button type="button" @click=${this.close}>Not now</button
            ><button class="first">
              ${closing.changes ? 'Change' : `Close: ${kindWords[this.kind].name.toLowerCase()}`}
            </button>
          </div>
        </form>
      </desk-dialog>
    `;
  }

  private get kind(): ClosingKind {
    return this.chosen ?? this.closing?.kind ?? 'out-of-order';
  }

  private renderWhy() {
    return html`
      <label class="field"
        >How
        <select name="kind" @change=${this.choose}>
          ${kinds.map((kind) => html`<option value=${kind} ?selected=${kind === this.kind}>${kindWords[kind].name}</option>`)}
        </select>
      </label>
      <label class="field"
        >Reason <input name="reason" required autofocus list="reasons" autocomplete="off" />
        <datalist id="reasons">${usualReasons.map((reason) => html`<option value=${reason}></option>`)}</datalist>
      </label>
      <p class="hint">${kindWords[this.kind].hint} About things, not people: it is kept for ever.</p>
    `;
  }

  private choose(event: Event): void {
    this.chosen = (event.target as HTMLSelectElement).value as ClosingKind;
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const dayOf = (name: string) => dayOfInput((form.elements.namedItem(name) as HTMLInputElement).valueAsNumber);
    const [arrival, departure] = [dayOf('from'), dayOf('to')];
    if (!this.closing || arrival === undefined || departure === undefined) return;
    const reason = readField(form, 'reason').trim();
    this.receipt = await this.hotel.dispatch(this.commandFor(this.closing, { arrival, departure }, reason));
    if (this.receipt.outcome === 'saved') this.close();
  }

  private commandFor({ roomId, changes }: ClosingRoom, nights: Interval, reason: string): HotelCommand {
    return changes
      ? otherNights(changes, nights)
      : { type: commandOf[this.kind], closureId: newId(), roomId, nights, reason };
  }

  private close(): void {
    this.receipt = undefined;
    this.chosen = undefined;
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'close-room-dialog': CloseRoomDialog;
  }
}
