import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import { addDays, formatHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { newId } from '#page/client/new-id.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { dayOfInput } from '#page/wording/dates.ts';
import './refusal-note.ts';

export type ClosingRoom = {
  readonly roomId: RoomId;
  readonly from: HotelDay;
  readonly to: HotelDay;
  /** Out of order takes the room out of inventory; out of service only asks whoever gives it. */
  readonly kind?: 'out-of-order' | 'out-of-service';
};

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

  protected override render() {
    const { closing } = this;
    if (!closing) return nothing;
    return html`
      <desk-dialog
        heading=${`Put room ${this.names.roomNumber(closing.roomId)} ${kindWords(closing)}`}
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
          <label class="field"
            >Reason <input name="reason" required autofocus list="reasons" autocomplete="off" />
            <datalist id="reasons">${usualReasons.map((reason) => html`<option value=${reason}></option>`)}</datalist>
          </label>
          <p class="hint">
            ${
              closing.kind === 'out-of-service'
                ? 'The room stays for sale; whoever gives it is asked first.'
                : 'The room is not for sale on these nights.'
            }
            About things, not people: it is kept for ever.
          </p>
          <refusal-note .receipt=${this.receipt} @offer-done=${this.close}></refusal-note>
          <div class="end">
            <button type="button" @click=${this.close}>Not now</button
            ><button class="first">Put ${kindWords(closing)}</button>
          </div>
        </form>
      </desk-dialog>
    `;
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const dayOf = (name: string) => dayOfInput((form.elements.namedItem(name) as HTMLInputElement).valueAsNumber);
    const [arrival, departure] = [dayOf('from'), dayOf('to')];
    if (!this.closing || arrival === undefined || departure === undefined) return;
    this.receipt = await this.hotel.dispatch({
      type: this.closing.kind === 'out-of-service' ? 'PutRoomOutOfService' : 'PutRoomOutOfOrder',
      closureId: newId(),
      roomId: this.closing.roomId,
      nights: { arrival, departure },
      reason: (form.elements.namedItem('reason') as HTMLInputElement).value.trim(),
    });
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.receipt = undefined;
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

function kindWords({ kind }: ClosingRoom): string {
  return kind === 'out-of-service' ? 'out of service' : 'out of order';
}

declare global {
  interface HTMLElementTagNameMap {
    'close-room-dialog': CloseRoomDialog;
  }
}
