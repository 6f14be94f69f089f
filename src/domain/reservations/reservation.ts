import { addDays, nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { GuestId, ReservationId, RoomId, RoomTypeId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { PropertyTables } from '../property/property.ts';
import { typeNight, type TypeNight } from '../rates/rates.ts';
import type { BookingSource } from './reservation-events.ts';

export type Party = { readonly adults: number; readonly children: number; readonly infants: number };

/** Nights [from, to) of a stay in one room. A stay's segments are in order and never overlap; nights between them have no room. */
export type RoomSegment = { readonly roomId: RoomId; readonly from: HotelDay; readonly to: HotelDay };

/** Stored statuses only. Due in, due out and overdue follow from the business date and are never stored. */
export type ReservationStatus = 'reserved' | 'in-house' | 'checked-out' | 'cancelled' | 'no-show';

export type Reservation = {
  readonly reservationId: ReservationId;
  readonly confirmation: string;
  readonly guestId: GuestId;
  readonly status: ReservationStatus;
  readonly roomTypeId: RoomTypeId;
  readonly stay: Interval;
  readonly party: Party;
  readonly segments: readonly RoomSegment[];
  readonly nightlyMinor: readonly number[];
  readonly source: BookingSource;
  /** The room the guest is in; present exactly while in house. */
  readonly occupies?: RoomId;
};

export type RoomNight = `${RoomId}|${number}`;

export function roomNight(roomId: RoomId, night: HotelDay): RoomNight {
  return `${roomId}|${night}`;
}

/** Reservations, and the indexes that answer "is it free?" with a handful of look-ups. */
export type ReservationTables = {
  readonly reservations: Table<ReservationId, Reservation>;
  /** Who holds a night of a room: at most one, except while a case says otherwise. */
  readonly roomNights: Table<RoomNight, readonly ReservationId[]>;
  /** Rooms of a type that are sold for a night: counted in the type of the room a stay has, else in the type it booked. */
  readonly typeNights: Table<TypeNight, number>;
  /** Who is in a room now: at most one, except while a case says otherwise. */
  readonly occupants: Table<RoomId, readonly ReservationId[]>;
};

/** Replaces a reservation and keeps its indexes true. The only writer of these four tables. */
export function putReservation(tables: ReservationTables & PropertyTables, next: Reservation): void {
  const previous = tables.reservations.get(next.reservationId);
  if (previous) moveClaims(tables, previous, 'release');
  tables.reservations.set(next.reservationId, next);
  moveClaims(tables, next, 'claim');
}

/** A reservation holds inventory while the guest is expected or in house. */
export function holdsRooms({ status }: Reservation): boolean {
  return status === 'reserved' || status === 'in-house';
}

/** The type in which a night of the stay is counted. */
export function typeOfNight(tables: PropertyTables, reservation: Reservation, night: HotelDay): RoomTypeId {
  const segment = reservation.segments.find(({ from, to }) => from <= night && night < to);
  return (segment && tables.rooms.get(segment.roomId)?.roomTypeId) ?? reservation.roomTypeId;
}

function moveClaims(
  tables: ReservationTables & PropertyTables,
  reservation: Reservation,
  move: 'claim' | 'release',
): void {
  const { reservationId, occupies } = reservation;
  if (occupies) moveId(tables.occupants, occupies, reservationId, move);
  if (!holdsRooms(reservation)) return;
  for (const { roomId, from, to } of reservation.segments) {
    for (let night = from; night < to; night = addDays(night, 1)) {
      moveId(tables.roomNights, roomNight(roomId, night), reservationId, move);
    }
  }
  for (const night of nightsOf(reservation.stay)) {
    const key = typeNight(typeOfNight(tables, reservation, night), night);
    const sold = (tables.typeNights.get(key) ?? 0) + (move === 'claim' ? 1 : -1);
    if (sold === 0) tables.typeNights.delete(key);
    else tables.typeNights.set(key, sold);
  }
}

function moveId<Key extends string>(
  table: Table<Key, readonly ReservationId[]>,
  key: Key,
  reservationId: ReservationId,
  move: 'claim' | 'release',
): void {
  const others = (table.get(key) ?? []).filter((id) => id !== reservationId);
  const ids = move === 'claim' ? [...others, reservationId] : others;
  if (ids.length === 0) table.delete(key);
  else table.set(key, ids);
}
