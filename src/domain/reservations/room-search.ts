import { isReady } from '../housekeeping/housekeeping.ts';
import type { HotelState } from '../hotel-state.ts';
import { addDays, nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { Room } from '../property/property.ts';
import type { RoomProposal } from './auto-assign-rooms.ts';
import { roomNight, type RoomNight } from './reservation.ts';
import { closuresOf, holdersOf } from './room-nights.ts';

/** A stay without a room, and the nights that it needs one for. */
export type Wanted = { readonly reservationId: ReservationId; readonly nights: Interval };

/** Further than this nobody looks for the end of an empty stretch: a fortnight is as good as for ever. */
const IDLE_NIGHTS_MAX = 14;
/** Enough to place all that can be placed in a house of this size on an ordinary day; a search must end. */
const SECOND_THOUGHTS_MAX = 5000;

/**
 * Best fit with second thoughts. Each stay in turn takes the room in which it leaves the fewest idle nights between its
 * neighbours; where that leaves a later stay without a room, earlier ones try their next best, within a bounded number of steps.
 * So small houses get the most stays placed that can be, and large ones what best fit finds.
 */
export class RoomSearch {
  readonly #hotel: HotelState;
  readonly #rooms: readonly Room[];
  readonly #wanted: readonly Wanted[];
  readonly #businessDate: HotelDay;
  readonly #taken = new Set<RoomNight>();
  #best: readonly RoomProposal[] = [];
  #secondThoughts = 0;

  constructor(hotel: HotelState, rooms: readonly Room[], wanted: readonly Wanted[], businessDate: HotelDay) {
    this.#hotel = hotel;
    this.#rooms = rooms;
    this.#wanted = wanted;
    this.#businessDate = businessDate;
  }

  best(): readonly RoomProposal[] {
    this.#place(0, []);
    return this.#best;
  }

  #place(index: number, placed: readonly RoomProposal[]): void {
    if (placed.length > this.#best.length) this.#best = placed;
    const next = this.#wanted[index];
    if (!next) return;
    const { reservationId, nights } = next;
    for (const roomId of this.#roomsFor(nights)) {
      this.#mark(roomId, nights, true);
      this.#place(index + 1, [...placed, { reservationId, roomId }]);
      this.#mark(roomId, nights, false);
      // The first way down is gone to its end, however many stays there are; only second thoughts are counted.
      this.#secondThoughts += 1;
      const isFutile = placed.length + this.#wanted.length - index <= this.#best.length;
      if (isFutile || this.#secondThoughts > SECOND_THOUGHTS_MAX) return;
    }
    this.#place(index + 1, placed);
  }

  /** The rooms that are free, the one that leaves the least idle first; of equals the one that is ready, then in house order. */
  #roomsFor(nights: Interval): readonly RoomId[] {
    return this.#rooms
      .map(({ roomId }) => roomId)
      .filter((roomId) => nightsOf(nights).every((night) => this.#isFree(roomId, night)))
      .map((roomId) => ({ roomId, idle: this.#idle(roomId, nights), unready: isReady(this.#hotel, roomId) ? 0 : 1 }))
      .toSorted((left, right) => left.idle - right.idle || left.unready - right.unready)
      .map(({ roomId }) => roomId);
  }

  /** Nights that would stay empty between this stay and its neighbours in the room. */
  #idle(roomId: RoomId, { arrival, departure }: Interval): number {
    let before = 0;
    while (before < IDLE_NIGHTS_MAX && this.#isIdle(roomId, addDays(arrival, -1 - before))) before += 1;
    let after = 0;
    while (after < IDLE_NIGHTS_MAX && this.#isIdle(roomId, addDays(departure, after))) after += 1;
    return before + after;
  }

  /** A night that has passed cannot be sold any more, so it is no loss. */
  #isIdle(roomId: RoomId, night: HotelDay): boolean {
    return night >= this.#businessDate && this.#isFree(roomId, night);
  }

  #isFree(roomId: RoomId, night: HotelDay): boolean {
    const retiredFrom = this.#hotel.rooms.get(roomId)?.retiredFrom;
    return (
      (retiredFrom === undefined || night < retiredFrom) &&
      !this.#taken.has(roomNight(roomId, night)) &&
      holdersOf(this.#hotel, roomId, night).length === 0 &&
      closuresOf(this.#hotel, roomId, night).length === 0
    );
  }

  #mark(roomId: RoomId, nights: Interval, isTaken: boolean): void {
    for (const night of nightsOf(nights)) {
      if (isTaken) this.#taken.add(roomNight(roomId, night));
      else this.#taken.delete(roomNight(roomId, night));
    }
  }
}
