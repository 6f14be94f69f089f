import { nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type {
  GroupId,
  GuestId,
  ImportId,
  Instant,
  RatePlanId,
  ReservationId,
  RoomId,
  RoomTypeId,
} from '../kernel/identifiers.ts';
import { isOfChannel, nightsOfType } from './is-one-stay-of-channel.ts';
import type { Table } from '../kernel/table.ts';
import type { PropertyTables } from '../property/property.ts';
import type { AgreedTerms } from '../rates/booking-terms.ts';
import { parseTypeNight, typeNight, type TypeNight } from '../rates/rates.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import type { GroupTables } from './group.ts';
import type { BookingSource } from './reservation-events.ts';

export type Party = {
  readonly adults: number;
  readonly children: number;
  readonly infants: number;
  /** Years at arrival, where the guest has said them: some prices and taxes ask for them. */
  readonly childAges?: readonly number[];
};

/** Nights [from, to) of a stay in one room. A stay's segments are in order and never overlap; nights between them have no room. */
export type RoomSegment = { readonly roomId: RoomId; readonly from: HotelDay; readonly to: HotelDay };

/**
 * Stored statuses only. Due in, due out and overdue follow from the business date and are never stored. A tentative
 * reservation keeps its room until its release day; a waitlisted one keeps none; a walked guest sleeps in another hotel.
 */
export type ReservationStatus =
  | 'tentative'
  | 'waitlisted'
  | 'reserved'
  | 'in-house'
  | 'checked-out'
  | 'cancelled'
  | 'no-show'
  | 'walked';

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
  readonly groupId?: GroupId;
  readonly besides?: readonly ReservationId[];
  /** Who comes along with the guest, as far as their names were told; in the order in which they were registered. */
  readonly companions?: readonly GuestId[];
  /** The release day of a hold: the last day on which the room is kept unconfirmed. Gone once it is confirmed. */
  readonly heldUntil?: HotelDay;
  /** The guest waits for a room to become free. Gone once it is confirmed. */
  readonly waitlisted?: true;
  /**
   * When its nights, or more of them, were promised last, by the clock of the desk. Absent while that is not in the confirmed
   * log, and once the guest has come.
   */
  readonly promisedAt?: Instant;
  /** The rooms that a hold had when it was released: whoever had been told "yes" meanwhile may have them again. */
  readonly gaveBack?: readonly RoomSegment[];
  /** The reservation that took this one's place: it is never taken up again. */
  readonly supersededBy?: ReservationId;
  readonly importId?: ImportId;
  /** The entry of a channel's calendar that speaks of it. */
  readonly fromCalendar?: CalendarEntry;
  /** Undefined: the base plan. */
  readonly ratePlanId?: RatePlanId;
  /** Undefined: nothing was agreed, nothing is owed. */
  readonly terms?: AgreedTerms;
  /** A rule and not a person chose the room: a person who chooses the same room for another stay gets it. */
  readonly chosenByRule?: true;
  /** "Do not move": the guest was promised this very room. */
  readonly doNotMove?: true;
  /** Where the guest was, and the business date on which they left; present exactly while checked out. */
  readonly left?: { readonly roomId: RoomId; readonly on: HotelDay };
  /** The room the guest is in; present exactly while in house. */
  readonly occupies?: RoomId;
};

export type RoomNight = `${RoomId}|${number}`;

export function roomNight(roomId: RoomId, night: HotelDay): RoomNight {
  return `${roomId}|${night}`;
}

/** Reservations, and the indexes that answer "is it free?" with a handful of look-ups. */
export type ReservationTables = GroupTables & {
  readonly reservations: Table<ReservationId, Reservation>;
  /** Who holds a night of a room: at most one, except while a case says otherwise. */
  readonly roomNights: Table<RoomNight, readonly ReservationId[]>;
  /** Rooms of a type that are sold for a night: counted in the type of the room a stay has, else in the type it booked. */
  readonly typeNights: Table<TypeNight, number>;
  /** The reservations of a guest that hold rooms. */
  readonly guestStays: Table<GuestId, readonly ReservationId[]>;
  /** Reservations that hold rooms and that a channel has sent, by their type and nights: a calendar tells no more. */
  readonly channelStays: Table<string, readonly ReservationId[]>;
  /** Who is in a room now: at most one, except while a case says otherwise. */
  readonly occupants: Table<RoomId, readonly ReservationId[]>;
};

/** Replaces a reservation and keeps its indexes true. The only writer of these six tables. */
export function putReservation(tables: ReservationTables & PropertyTables, next: Reservation): void {
  const previous = tables.reservations.get(next.reservationId);
  if (previous) moveClaims(tables, previous, 'release');
  tables.reservations.set(next.reservationId, next);
  moveClaims(tables, next, 'claim');
}

/** The same for a reservation by its id. One that this image has forgotten changes nothing that a decision needs. */
export function changeReservation(
  tables: ReservationTables & PropertyTables,
  reservationId: ReservationId,
  next: (reservation: Reservation) => Reservation,
): void {
  const reservation = tables.reservations.get(reservationId);
  if (reservation) putReservation(tables, withLockThatHolds(reservation, next(reservation)));
}

/** A promise of a certain room is over when the stay comes to another room, or to none. */
export function withLockThatHolds<Stay extends Locked>(before: Locked, after: Stay): Stay {
  if (!before.doNotMove || !after.doNotMove) return after;
  const promised = new Set(before.segments.map(({ roomId }) => roomId));
  const holds =
    holdsRooms(after) && after.segments.length > 0 && after.segments.every(({ roomId }) => promised.has(roomId));
  if (holds) return after;
  const { doNotMove: _, ...unlocked } = after;
  return unlocked as Stay;
}

type Locked = Pick<Reservation, 'status' | 'segments' | 'doNotMove'>;

/** A reservation holds inventory while the guest is expected or in house. */
export function holdsRooms({ status }: Pick<Reservation, 'status'>): boolean {
  return isExpected({ status }) || status === 'in-house';
}

/** Something of the stay is still to come, or it waits for a room. */
export function isOpen({ status }: Pick<Reservation, 'status'>): boolean {
  return holdsRooms({ status }) || status === 'waitlisted';
}

/** A room is kept for a guest who has not arrived, whether or not the guest has said yes for good. */
export function isExpected({ status }: Pick<Reservation, 'status'>): boolean {
  return status === 'reserved' || status === 'tentative';
}

/** What a reservation is as long as nothing has happened to it: booked, held until its release day, or on the waitlist. */
export function statusWhenStanding({
  heldUntil,
  waitlisted,
}: Pick<Reservation, 'heldUntil' | 'waitlisted'>): ReservationStatus {
  if (waitlisted) return 'waitlisted';
  return heldUntil === undefined ? 'reserved' : 'tentative';
}

/** The nights for which a type has sold at least one room, in no order. */
export function nightsSold(tables: ReservationTables, roomTypeId: RoomTypeId): readonly HotelDay[] {
  return [...tables.typeNights.entries()].flatMap(([key]) => {
    const { roomTypeId: type, night } = parseTypeNight(key);
    return type === roomTypeId ? [night] : [];
  });
}

/** Whether this night of the stay is counted in this type. */
export function countsInType(
  tables: PropertyTables,
  reservation: Reservation,
  roomTypeId: RoomTypeId,
  night: HotelDay,
): boolean {
  const { arrival, departure } = reservation.stay;
  const isNightOfStay = holdsRooms(reservation) && arrival <= night && night < departure;
  return isNightOfStay && typeOfNight(tables, reservation, night) === roomTypeId;
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
  moveId(tables.guestStays, reservation.guestId, reservationId, move);
  if (isOfChannel(reservation)) moveId(tables.channelStays, nightsOfType(reservation), reservationId, move);
  for (const { roomId, from, to } of reservation.segments) {
    for (const night of nightsOf({ arrival: from, departure: to })) {
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
