import type { RecordedEvent } from '#contract/commands.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import { nightsOf, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';

type Segment = { readonly roomId: RoomId; readonly from: HotelDay; readonly to: HotelDay };

type Stay = {
  readonly bookedType: RoomTypeId;
  readonly stay: Interval;
  readonly segments: readonly Segment[];
  /** Rooms are kept for it: it is expected, or here. */
  readonly isHeld: boolean;
};

export type NightCount = { readonly rooms: number; readonly outOfOrder: number; readonly sold: number };

/**
 * Who sleeps where in each night, kept as in a paper register: from the events' own words, one line for each stay, and every
 * count made by going through all lines. It keeps no index, so it cannot share a mistake with those that the product keeps.
 */
export class RoomBook {
  readonly #stays = new Map<ReservationId, Stay>();
  readonly #rooms = new Map<RoomId, { readonly type: RoomTypeId; readonly goneFrom?: HotelDay }>();
  readonly #closures = new Map<string, { readonly roomId: RoomId; readonly nights: Interval }>();

  static of(log: readonly RecordedEvent[]): RoomBook {
    const book = new RoomBook();
    for (const { event } of log) book.#enter(event);
    return book;
  }

  /** Every night of every room that somebody has, as room|night. */
  nightsTaken(): ReadonlyMap<string, readonly ReservationId[]> {
    const taken = new Map<string, ReservationId[]>();
    for (const [reservationId, { isHeld, segments }] of this.#stays) {
      if (!isHeld) continue;
      for (const { roomId, from, to } of segments) {
        for (const night of nightsOf({ arrival: from, departure: to })) {
          const key = `${roomId}|${night}`;
          taken.set(key, [...(taken.get(key) ?? []), reservationId]);
        }
      }
    }
    return taken;
  }

  count(type: RoomTypeId, night: HotelDay): NightCount {
    const ofType = [...this.#rooms].filter(([, room]) => room.type === type);
    const closed = new Set(
      [...this.#closures.values()].flatMap(({ roomId, nights }) => (has(nights, night) ? [roomId] : [])),
    );
    const sold = [...this.#stays.values()].filter(
      (stay) => stay.isHeld && has(stay.stay, night) && this.#typeOn(stay, night) === type,
    );
    return {
      rooms: ofType.filter(([, { goneFrom }]) => goneFrom === undefined || night < goneFrom).length,
      outOfOrder: ofType.filter(([roomId]) => closed.has(roomId)).length,
      sold: sold.length,
    };
  }

  /** A stay counts in the type of the room that it has, else in the one that was booked. */
  #typeOn(stay: Stay, night: HotelDay): RoomTypeId {
    const roomId = roomOn(stay, night);
    return (roomId && this.#rooms.get(roomId)?.type) ?? stay.bookedType;
  }

  #enter(event: HotelEvent): void {
    switch (event.type) {
      case 'RoomsAdded':
        for (const { roomId } of event.rooms) this.#rooms.set(roomId, { type: event.roomTypeId });
        return;
      case 'RoomRetired':
        this.#rooms.set(event.roomId, { type: event.roomTypeId, goneFrom: event.from });
        return;
      case 'RoomReinstated':
        this.#rooms.set(event.roomId, { type: event.roomTypeId });
        return;
      case 'RoomPutOutOfOrder':
      case 'RoomPutToHouseUse':
        this.#closures.set(event.closureId, event);
        return;
      case 'ClosureDatesChanged':
        if (event.kind !== 'out-of-service') this.#closures.set(event.closureId, event);
        return;
      case 'RoomReturnedToService':
      case 'HouseUseEnded':
        return this.#open(event.closureId, event.from);
      case 'ReservationBooked':
        this.#stays.set(event.reservationId, {
          bookedType: event.roomTypeId,
          stay: event.stay,
          segments: [],
          isHeld: event.waitlisted !== true,
        });
        return;
      case 'ReservationCancelled':
      case 'HoldReleased':
      case 'GuestMarkedNoShow':
      case 'GuestWalked':
        return this.#change(event.reservationId, { isHeld: false, segments: [] });
      case 'GuestCheckedOut':
        return this.#change(event.reservationId, { isHeld: false, segments: event.segments });
      case 'CheckInUndone':
        return this.#change(event.reservationId, { isHeld: true });
      case 'ReservationReinstated': {
        const isHeld = event.waitlisted !== true;
        return this.#change(event.reservationId, { isHeld, segments: event.segments });
      }
      case 'GuestCheckedIn':
      case 'GuestMovedToRoom':
      case 'CheckOutReinstated':
      case 'ReservationConfirmed':
        return this.#change(event.reservationId, { isHeld: true, segments: event.segments });
      case 'RoomAssigned':
      case 'RoomUnassigned':
      case 'RoomMoveScheduled':
      case 'ScheduledMoveCancelled':
        return this.#change(event.reservationId, { segments: event.segments });
      case 'StayDatesChanged':
        return this.#change(event.reservationId, { stay: event.stay, segments: event.segments });
      default:
    }
  }

  #change(reservationId: ReservationId, change: Partial<Stay>): void {
    const stay = this.#stays.get(reservationId);
    if (stay) this.#stays.set(reservationId, { ...stay, ...change });
  }

  /** Nights that have passed stay closed. */
  #open(closureId: string, from: HotelDay): void {
    const closure = this.#closures.get(closureId);
    if (!closure) return;
    const { arrival, departure } = closure.nights;
    if (from <= arrival) this.#closures.delete(closureId);
    else if (from < departure) this.#closures.set(closureId, { ...closure, nights: { arrival, departure: from } });
  }
}

function roomOn({ segments }: Stay, night: HotelDay): RoomId | undefined {
  return segments.find(({ from, to }) => from <= night && night < to)?.roomId;
}

function has({ arrival, departure }: Interval, night: HotelDay): boolean {
  return arrival <= night && night < departure;
}
