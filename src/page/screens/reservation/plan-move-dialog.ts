import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { ReservationCard } from '#contract/reservation-card.ts';
import { addDays, formatHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-dialog.ts';
import { formStyles } from '#page/components/form-styles.ts';
import '#page/parts/refusal-note.ts';
import '#page/parts/room-picker.ts';
import { elementStyles } from '#page/theme/shared-styles.ts';
import { dayOfInput } from '#page/wording/dates.ts';

/** Another room from a night of the stay on: first the night, then the rooms that are free from then to the end. */
@customElement('plan-move-dialog')
export class PlanMoveDialog extends DeskElement {
  static override styles = [
    elementStyles,
    formStyles,
    css`
      .stack {
        display: grid;
        gap: var(--desk-space-4);
      }
    `,
  ];

  @property({ attribute: false }) card: ReservationCard | undefined = undefined;
  @state() private receipt: Receipt | undefined;
  @state() private chosen: HotelDay | undefined;

  protected override render() {
    const { card } = this;
    if (!card) return nothing;
    const { arrival, departure } = card.stay;
    const first = addDays(Math.max(arrival, this.names.businessDate ?? arrival) as HotelDay, 1);
    const night = this.chosen ?? first;
    return html`
      <desk-dialog heading="Plan a room move" ?open=${true} @desk-close=${this.close}>
        <div class="stack">
          <label class="field"
            >First night in the other room
            <input
              type="date"
              min=${formatHotelDay(first)}
              max=${formatHotelDay(addDays(departure, -1))}
              .value=${formatHotelDay(night)}
              @change=${this.choose}
          /></label>
          <refusal-note .receipt=${this.receipt} @offer-done=${this.close}></refusal-note>
          <room-picker
            .stay=${{ arrival: night, departure }}
            .except=${card.reservationId}
            .bookedType=${card.roomTypeId}
            @room-picked=${({ detail }: CustomEvent<RoomId>) => this.plan(card, night, detail)}
          ></room-picker>
        </div>
      </desk-dialog>
    `;
  }

  private choose(event: Event): void {
    this.chosen = dayOfInput((event.target as HTMLInputElement).valueAsNumber) ?? this.chosen;
  }

  private async plan({ reservationId }: ReservationCard, night: HotelDay, roomId: RoomId): Promise<void> {
    this.receipt = await this.hotel.dispatch({ type: 'ScheduleRoomMove', reservationId, night, roomId });
    if (this.receipt.outcome === 'saved') this.close();
  }

  private close(): void {
    this.receipt = undefined;
    this.chosen = undefined;
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-move-dialog': PlanMoveDialog;
  }
}
