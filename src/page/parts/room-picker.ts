import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FreeRoom, TypeOffer } from '#contract/availability.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { DeskElement } from '#page/client/desk-element.ts';
import { LiveQuery } from '#page/client/live-query.ts';
import '#page/components/desk-empty.ts';
import '#page/components/desk-icon.ts';
import { screenStyles } from '#page/components/screen-styles.ts';
import { buttonStyles, elementStyles } from '#page/theme/shared-styles.ts';
import { conditionWords } from '#page/wording/statuses.ts';
import { answerState } from './answer-state.ts';

/** Rooms that are free for the whole stay, the booked type first, ready ones first. `room-picked` with the room. */
@customElement('room-picker')
export class RoomPicker extends DeskElement {
  static override styles = [
    elementStyles,
    buttonStyles,
    screenStyles,
    css`
      :host {
        display: grid;
        gap: var(--desk-space-4);
      }

      .rooms {
        display: grid;
        margin-block-start: var(--desk-space-2);
        grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
        gap: var(--desk-space-2);
      }

      button.room {
        display: grid;
        justify-content: start;
        justify-items: start;
        gap: 0;
        min-block-size: 52px;
        padding: 6px 10px;
        border-radius: 6px;
        text-align: start;
      }

      button.room strong {
        font-size: var(--desk-text-large);
      }

      button.room span {
        color: var(--desk-color-text-muted);
        font-size: var(--desk-text-small);
        font-weight: 400;
      }

      button.ready span {
        color: var(--desk-color-good);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) stay: Interval | undefined = undefined;
  @property({ attribute: false }) except: ReservationId | undefined = undefined;
  @property({ attribute: false }) bookedType: RoomTypeId | undefined = undefined;
  /** Only rooms that nobody is in: for a guest who stands at the desk. */
  @property({ attribute: false }) onlyVacant = false;
  @state() private isShowingAll = false;

  private readonly offers = new LiveQuery(
    this,
    () => this.hotel,
    'Availability',
    () => this.stay && { stay: this.stay, ...(this.except ? { except: this.except } : {}) },
  );

  protected override render() {
    const offers = this.offers.value;
    if (!offers) return answerState(this.offers, 2);
    const sorted = offers
      .map((offer) => ({ ...offer, rooms: this.sorted(offer.rooms) }))
      .filter(({ rooms }) => rooms.length > 0)
      .toSorted((left, right) => Number(this.isBooked(right)) - Number(this.isBooked(left)));
    if (sorted.length === 0)
      return html`<desk-empty icon="bed" text="No room is free for the whole stay."></desk-empty>`;
    const booked = sorted.filter((offer) => this.isBooked(offer));
    const isShort = booked.length > 0 && booked.length < sorted.length && !this.isShowingAll;
    return html`
      ${booked.length === 0 ? html`<p class="muted">No room of the booked type is free for the whole stay. These are:</p>` : nothing}
      ${(isShort ? booked : sorted).map((offer) => this.renderType(offer))}
      ${isShort ? html`<div><button @click=${this.showAll}>Show other types</button></div>` : nothing}
    `;
  }

  private renderType({ name, roomTypeId, rooms }: TypeOffer) {
    return html`
      <section>
        <h3>${name}${this.isBooked({ roomTypeId }) ? ' (booked)' : nothing}</h3>
        <div class="rooms">${rooms.map((room) => this.renderRoom(room))}</div>
      </section>
    `;
  }

  private renderRoom(room: FreeRoom) {
    const { number, condition, occupied } = room;
    const state = occupied ? 'Occupied now' : conditionWords[condition];
    return html`
      <button class=${isReady(room) ? 'room ready' : 'room'} @click=${() => this.pick(room.roomId)}>
        <strong><bdi>${number}</bdi></strong
        ><span>${isReady(room) ? '✓ ' : nothing}${state}</span>
      </button>
    `;
  }

  private sorted(rooms: readonly FreeRoom[]): readonly FreeRoom[] {
    return rooms
      .filter(({ occupied }) => !this.onlyVacant || !occupied)
      .toSorted((left, right) => Number(isReady(right)) - Number(isReady(left)));
  }

  private isBooked({ roomTypeId }: Pick<TypeOffer, 'roomTypeId'>): boolean {
    return roomTypeId === this.bookedType;
  }

  private showAll(): void {
    this.isShowingAll = true;
  }

  private pick(roomId: RoomId): void {
    this.dispatchEvent(new CustomEvent('room-picked', { detail: roomId }));
  }
}

function isReady({ condition, occupied }: FreeRoom): boolean {
  return !occupied && (condition === 'clean' || condition === 'inspected');
}

declare global {
  interface HTMLElementTagNameMap {
    'room-picker': RoomPicker;
  }
  interface HTMLElementEventMap {
    'room-picked': CustomEvent<RoomId>;
  }
}
