import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ClosureId, Instant, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { PageKey } from '../read-model.ts';
import type { StayFacts } from '../stays/stay-facts.ts';

/**
 * The rows of the rack. The page 'rooms' has a room row for each room; a month page ('2026-05') has a stay row for each stay
 * and a closure row for each closure that touches the month, whole on every page, and a night row for each night with a count.
 */
export type RackRow = RoomRow | StayRow | ClosureRow | NightRow;

export const ROOMS_PAGE: PageKey = 'rooms';

export type RoomRow = {
  readonly kind: 'room';
  readonly roomId: RoomId;
  readonly number: string;
  readonly roomTypeId: RoomTypeId;
  /** The first night on which the hotel has it no longer. */
  readonly retiredFrom?: HotelDay;
  readonly condition: RoomCondition;
  /** Absent: nobody has reported the room yet. */
  readonly observedAt?: Instant;
  /** The last report waits for the server. */
  readonly pending: boolean;
  /** Who is in the room now: at most one, except while a case says otherwise. */
  readonly occupants: readonly Occupant[];
};

/** `month` is a page that has the stay's row, so that a guest who overstays for months is found without a search. */
export type Occupant = { readonly reservationId: ReservationId; readonly month: PageKey };

export type StayRow = { readonly kind: 'stay' } & StayFacts;

export type ClosureRow = {
  readonly kind: 'closure';
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  readonly from: HotelDay;
  readonly to: HotelDay;
  readonly reason: string;
  /** The house's own people use the room: nothing is broken. */
  readonly houseUse?: true;
};

export type NightRow = {
  readonly kind: 'night';
  readonly night: HotelDay;
  /** Rooms sold by type: in the type of the room that a stay has this night, else in the type it booked. */
  readonly sold: Readonly<Record<RoomTypeId, number>>;
  /** Rooms of each type that are out of order. */
  readonly outOfOrder: Readonly<Record<RoomTypeId, number>>;
  /** Which closures keep which room closed. */
  readonly closed: Readonly<Record<RoomId, readonly ClosureId[]>>;
};

export function roomKey(roomId: RoomId): string {
  return `room:${roomId}`;
}

export function stayKey(reservationId: ReservationId): string {
  return `stay:${reservationId}`;
}

export function closureKey(closureId: ClosureId): string {
  return `closure:${closureId}`;
}

export function nightKey(night: HotelDay): string {
  return `night:${night}`;
}
