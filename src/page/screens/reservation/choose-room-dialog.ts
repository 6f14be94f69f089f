import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { ReservationCard } from '#contract/reservation-card.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-dialog.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/room-picker.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { roomOfToday } from './room-of-today.ts';

/** A room for a stay that is to come, or another one for a guest who is here: the same picking, without dragging. */
@customElement('choose-room-dialog')
export class ChooseRoomDialog extends DeskElement {
  static override styles = [
    elementStyles,
    css`
      .stack {
        display: grid;
        gap: var(--desk-space-4);
      }
    `,
  ];

  @property({ attribute: false }) card: ReservationCard | undefined = undefined;
  @state() private receipt: Receipt | undefined;

  protected override render() {
    const { card } = this;
    if (!card) return nothing;
    const isHere = card.status === 'in-house';
    return html`
      <desk-dialog heading=${isHere ? 'Move to another room' : 'Give a room'} ?open=${true} @desk-close=${this.close}>
        <div class="stack">
          <refusal-note .receipt=${this.receipt} @offer-done=${this.close}></refusal-note>
          <room-picker
            .stay=${this.nightsToCome(card.stay)}
            .except=${card.reservationId}
            .bookedType=${card.roomTypeId}
            .onlyVacant=${isHere}
            @room-picked=${({ detail }: CustomEvent<RoomId>) => this.give(card, detail)}
          ></room-picker>
        </div>
      </desk-dialog>
    `;
  }

  private nightsToCome({ arrival, departure }: Interval): Interval {
    const today = this.names.businessDate ?? arrival;
    return { arrival: Math.min(Math.max(arrival, today), departure) as HotelDay, departure };
  }

  private async give(card: ReservationCard, roomId: RoomId): Promise<void> {
    const { reservationId } = card;
    const fromRoomId = roomOfToday(card, this.names.businessDate);
    this.receipt = await this.hotel.dispatch(
      card.status === 'in-house' && fromRoomId
        ? { type: 'MoveGuestToRoom', reservationId, fromRoomId, roomId }
        : { type: 'AssignRoom', reservationId, roomId },
    );
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.receipt = undefined;
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'choose-room-dialog': ChooseRoomDialog;
  }
}
