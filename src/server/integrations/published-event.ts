import type { PublishedType } from '#contract/published-types.ts';
import type { BookingSource, CancellationReason } from '#domain/reservations/reservation-events.ts';
import type { DayTotals } from '#domain/business-day/business-day-events.ts';
import type { ClosureKind, RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { ClosureId, HotelId, Position, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';

/** A day of the hotel, '2026-05-03'. */
export type PublishedDay = string;

/** Nights [arrival, departure); the same day twice is a day use. */
export type PublishedStay = { readonly arrival: PublishedDay; readonly departure: PublishedDay };

/** Nights [from, to) of a stay in one room. */
export type PublishedRoom = { readonly roomId: RoomId; readonly from: PublishedDay; readonly to: PublishedDay };

type OfStay = { readonly reservationId: ReservationId; readonly stay: PublishedStay };
type InRoom = OfStay & { readonly roomId: RoomId };
type Closure = { readonly closureId: ClosureId; readonly roomId: RoomId; readonly nights: PublishedStay };

// published format: other people's programs read these names. Add fields, never rename, never remove; another meaning is a
// `.v2` beside the `.v1`. No person is in any of them: no name, no guest's id, nothing that somebody has typed.
/** What other services hear of a hotel, by type. */
export type PublishedData = {
  'stay.booked.v1': OfStay & {
    readonly roomTypeId: RoomTypeId;
    readonly standing: 'booked' | 'held' | 'waitlisted';
    readonly source: BookingSource;
    readonly adults: number;
    readonly children: number;
    readonly infants: number;
  };
  'stay.confirmed.v1': OfStay;
  'stay.dates-changed.v1': OfStay & { readonly before: PublishedStay };
  'stay.rooms-changed.v1': OfStay & { readonly rooms: readonly PublishedRoom[] };
  'stay.cancelled.v1': OfStay & { readonly reason: CancellationReason };
  'stay.reinstated.v1': OfStay & { readonly standing: 'booked' | 'held' | 'waitlisted' };
  'stay.hold-released.v1': OfStay;
  'stay.no-show.v1': OfStay;
  'stay.walked.v1': OfStay;
  'guest.checked-in.v1': InRoom;
  'guest.check-in-undone.v1': InRoom;
  'guest.moved.v1': InRoom & { readonly fromRoomId: RoomId };
  'guest.checked-out.v1': InRoom;
  'guest.check-out-undone.v1': InRoom;
  'room.condition-changed.v1': { readonly roomId: RoomId; readonly condition: RoomCondition };
  'room.closed.v1': Closure & { readonly kind: ClosureKind | 'out-of-order' };
  'room.closure-changed.v1': Closure & { readonly kind: ClosureKind | 'out-of-order' };
  /** `nights` as they were closed; from `from` on the room can be sold. */
  'room.reopened.v1': Closure & { readonly from: PublishedDay };
  'business-day.closed.v1': { readonly day: PublishedDay } & DayTotals;
};

/** What one event says to other services, without when and where. */
export type Published = {
  [Type in PublishedType]: { readonly type: Type; readonly data: PublishedData[Type] };
}[PublishedType];

/** An integration event as it leaves the server. */
export type PublishedEvent = Published & {
  /** The same for every delivery: whoever has seen it has seen this event. */
  readonly id: string;
  readonly hotelId: HotelId;
  /** Where it stands in the hotel's log: events come in this order, with gaps where something is nobody else's business. */
  readonly position: Position;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly businessDate: PublishedDay;
};
