import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import '#page/components/desk-dialog.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { stayText } from '#page/wording/days.ts';
import './refusal-note.ts';
import './room-picker.ts';
import './stay-alerts.ts';

export type CheckingIn = {
  readonly reservationId: ReservationId;
  readonly guest: string;
  readonly stay: Interval;
  readonly bookedType: RoomTypeId | undefined;
  /** Tried first, without a question. */
  readonly roomId: RoomId | undefined;
};

/**
 * A guest stands at the desk. With a ready room it is done at once; otherwise a room is picked, and a room that nobody
 * has reported clean is given only after somebody said so.
 */
@customElement('check-in-dialog')
export class CheckInDialog extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    screenStyles,
    css`
      .stack {
        display: grid;
        gap: var(--desk-space-4);
      }
    `,
  ];

  @property({ attribute: false }) checkingIn: CheckingIn | undefined = undefined;
  /** There is something to be told first. */
  @state() private isAlerted = false;
  @state() private isOpen = false;
  @state() private receipt: Receipt | undefined;
  @state() private roomId: RoomId | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('checkingIn')) return;
    this.receipt = undefined;
    this.isAlerted = false;
    this.roomId = this.checkingIn?.roomId;
    this.isOpen = this.checkingIn !== undefined && this.roomId === undefined;
    if (this.roomId) void this.checkInUnlessAlerted(this.roomId);
  }

  protected override render() {
    const { checkingIn } = this;
    if (!checkingIn) return nothing;
    return html`
      <desk-dialog heading=${`Check in ${checkingIn.guest}`} ?open=${this.isOpen} @desk-close=${this.close}>
        <div class="stack">
          <p class="muted">${stayText(checkingIn.stay)}</p>
          <stay-alerts .reservationId=${checkingIn.reservationId} .moment=${'check-in'}></stay-alerts>
          ${this.isAlerted && this.roomId ? this.renderGoOn(this.roomId) : nothing}
          <refusal-note .receipt=${this.receipt} @offer-done=${this.close}></refusal-note>
          ${
            this.isAboutCondition && this.roomId
              ? html`<div>
                  <button class="first" @click=${() => this.roomId && this.checkIn(this.roomId, true)}>
                    Give room ${this.names.roomNumber(this.roomId)} as it is
                  </button>
                </div>`
              : nothing
          }
          <room-picker
            .stay=${this.nightsToCome(checkingIn.stay)}
            .except=${checkingIn.reservationId}
            .bookedType=${checkingIn.bookedType}
            .onlyVacant=${true}
            @room-picked=${({ detail }: CustomEvent<RoomId>) => this.checkIn(detail)}
          ></room-picker>
        </div>
      </desk-dialog>
    `;
  }

  private get isAboutCondition(): boolean {
    if (this.receipt?.outcome !== 'refused') return false;
    const { code } = this.receipt.refusal;
    return code === 'room-not-ready' || code === 'room-out-of-service';
  }

  private nightsToCome({ arrival, departure }: Interval): Interval {
    const today = this.names.businessDate ?? arrival;
    return { arrival: Math.min(Math.max(arrival, today), departure) as HotelDay, departure };
  }

  private renderGoOn(roomId: RoomId) {
    return html`<div>
      <button class="first" @click=${() => this.checkIn(roomId)}>
        Check in to room ${this.names.roomNumber(roomId)}
      </button>
    </div>`;
  }

  /** What the desk must be told comes before the key. */
  private async checkInUnlessAlerted(roomId: RoomId): Promise<void> {
    const reservationId = this.checkingIn?.reservationId;
    if (!reservationId) return;
    const { value: alerts } = await this.hotel.ask('Alerts', { reservationId });
    this.isAlerted = alerts.some(({ moment }) => moment !== 'check-out');
    if (this.isAlerted) this.isOpen = true;
    else await this.checkIn(roomId);
  }

  private async checkIn(roomId: RoomId, acceptsCondition = false): Promise<void> {
    const reservationId = this.checkingIn?.reservationId;
    if (!reservationId) return;
    this.roomId = roomId;
    this.receipt = await this.hotel.dispatch({
      type: 'CheckInGuest',
      reservationId,
      roomId,
      ...(acceptsCondition ? { acceptsCondition } : {}),
    });
    if (this.receipt.outcome === 'saved') this.close();
    else this.isOpen = true;
  }

  private close(): void {
    this.isOpen = false;
    this.dispatchEvent(new CustomEvent('desk-close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'check-in-dialog': CheckInDialog;
  }
}
