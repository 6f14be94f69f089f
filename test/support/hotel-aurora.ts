import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';
import type { AssignRoom } from '#domain/reservations/assign-room.ts';
import type { ChangeClosureDates } from '#domain/housekeeping/change-closure-dates.ts';
import type { ReinstateRoom } from '#domain/housekeeping/reinstate-room.ts';
import type { RetireRoom } from '#domain/housekeeping/retire-room.ts';
import type { AddToWaitlist } from '#domain/reservations/add-to-waitlist.ts';
import type { BookGroup } from '#domain/reservations/book-group.ts';
import type { BookRoom } from '#domain/reservations/book-room.ts';
import type { LockRoomAssignment } from '#domain/reservations/lock-room-assignment.ts';
import type { HoldRoom } from '#domain/reservations/hold-room.ts';
import type { CheckInWalkIn } from '#domain/stays/check-in-walk-in.ts';
import { formatHotelDay, parseHotelDay, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type {
  ClosureId,
  DeviceId,
  GroupId,
  GuestId,
  Instant,
  ReservationId,
  RoomId,
  RoomTypeId,
  StaffId,
} from '#domain/kernel/identifiers.ts';
import type { CheckInGuest } from '#domain/stays/check-in-guest.ts';
import type { MoveGuestToRoom } from '#domain/stays/move-guest-to-room.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';

// Hotel Aurora: doubles 101 to 104, suites 201 and 202. Its story is told around Sunday, 3 May 2026.

export const doubleRoom = 'double' as RoomTypeId;
export const suite = 'suite' as RoomTypeId;

/** '101' is the id of room 101 as well as its number: tests read better. */
export function room(number: string): RoomId {
  return number as RoomId;
}

/** The reservation of a guest: the Garcías' stay is 'García'. */
export function reservationOf(guest: string): ReservationId {
  return guest as ReservationId;
}

export const closure = (name: string): ClosureId => name as ClosureId;
export const guestId = (guest: string): GuestId => guest as GuestId;
export const device = (name: string): DeviceId => name as DeviceId;
export const staff = (name: string): StaffId => name as StaffId;

/** '05-03' → that day of 2026. */
export function day(monthAndDay: string): HotelDay {
  const parsed = parseHotelDay(`2026-${monthAndDay}`);
  if (parsed === undefined) throw new Error(`no such day: ${monthAndDay}`);
  return parsed;
}

/** Nights from one day to another, half-open: nights('05-03', '05-05') are the 3rd and the 4th. */
export function nights(arrival: string, departure: string): Interval {
  return { arrival: day(arrival), departure: day(departure) };
}

export const today = day('05-03');

/** Minutes after noon of the story's day: the clock of a desk, for what people saw and when. */
export function noonPlus(minutes: number): Instant {
  return Date.UTC(2026, 4, 3, 12, minutes) as Instant;
}

export const atTheDesk: Circumstances = {
  at: noonPlus(0),
  businessDate: today,
  actor: staff('Ada'),
  device: device('front desk'),
  offline: false,
};

export const hotelAurora: readonly HotelEvent[] = [
  { type: 'HotelSetUp', name: 'Hotel Aurora', timeZone: 'Europe/Madrid', currency: 'EUR' },
  { type: 'RoomTypeAdded', roomTypeId: doubleRoom, name: 'Double', code: 'DBL', sleeps: 2, standardPriceMinor: 9000 },
  { type: 'RoomTypeAdded', roomTypeId: suite, name: 'Suite', code: 'SUI', sleeps: 4, standardPriceMinor: 15_000 },
  { type: 'RoomsAdded', roomTypeId: doubleRoom, rooms: numbered('101', '102', '103', '104') },
  { type: 'RoomsAdded', roomTypeId: suite, rooms: numbered('201', '202') },
  { type: 'StaffMemberAdded', staffId: staff('Ada'), name: 'Ada', role: 'receptionist' },
  ...['García', 'Müller', 'Okafor', 'Rossi', 'Tanaka', 'Ødegaard'].map(
    (guest) => ({ type: 'GuestRegistered', guestId: guestId(guest) }) as const,
  ),
];

function numbered(...numbers: readonly string[]): readonly { readonly roomId: RoomId; readonly number: string }[] {
  return numbers.map((number) => ({ roomId: room(number), number }));
}

/** A booking of a double for two, by phone; say what differs. */
export function bookRoom(guest: string, stay: Interval, more: Partial<BookRoom> = {}): BookRoom {
  return {
    type: 'BookRoom',
    reservationId: reservationOf(guest),
    confirmation: `A-${guest}`,
    guestId: guestId(guest),
    roomTypeId: doubleRoom,
    stay,
    party: { adults: 2, children: 0, infants: 0 },
    source: 'phone',
    ...more,
  };
}

export const group = (name: string): GroupId => name as GroupId;

/** A group of the Garcías: a double for two for each of the names. */
export function bookGroup(name: string, rooms: readonly string[], stay: Interval): BookGroup {
  return {
    type: 'BookGroup',
    groupId: group(name),
    guestId: guestId('García'),
    occasion: 'tour',
    asked: rooms.length,
    rooms: rooms.map((one) => {
      const { type: _, ...room } = bookRoom(one, stay, { guestId: guestId('García') });
      return room;
    }),
  };
}

/** The same, kept until a release day only. */
export function holdRoom(guest: string, stay: Interval, heldUntil: string, more: Partial<HoldRoom> = {}): HoldRoom {
  return { ...bookRoom(guest, stay), ...more, type: 'HoldRoom', heldUntil: day(heldUntil) };
}

/** A place on the waitlist for a double. */
export function waitFor(guest: string, stay: Interval): AddToWaitlist {
  return { ...bookRoom(guest, stay), type: 'AddToWaitlist' };
}

/** A guest without a reservation stands at the desk and is given a room. */
export function walkIn(guest: string, number: string, stay: Interval): CheckInWalkIn {
  const { source: _, ...booking } = bookRoom(guest, stay);
  return { ...booking, type: 'CheckInWalkIn', roomId: room(number) };
}

export const assignRoom = (guest: string, number: string): AssignRoom => ({
  type: 'AssignRoom',
  reservationId: reservationOf(guest),
  roomId: room(number),
});

/** "Do not move": the guest was promised this very room. */
export const lockRoom = (guest: string, number: string): LockRoomAssignment => ({
  type: 'LockRoomAssignment',
  reservationId: reservationOf(guest),
  roomId: room(number),
});

export const unlockRoom = (guest: string): HotelCommand => ({
  type: 'UnlockRoomAssignment',
  reservationId: reservationOf(guest),
});

/** The one guest goes to the room, and the other guest to the other room. */
export const swapRooms = (guest: string, number: string, other: string, otherNumber: string): HotelCommand => ({
  type: 'SwapRooms',
  reservationId: reservationOf(guest),
  roomId: room(number),
  otherReservationId: reservationOf(other),
  otherRoomId: room(otherNumber),
});

export const checkIn = (guest: string, number: string): CheckInGuest => ({
  type: 'CheckInGuest',
  reservationId: reservationOf(guest),
  roomId: room(number),
});

/** Without a bill that must be settled first: most stories are not about money. */
export const checkOut = (guest: string): HotelCommand => ({
  type: 'CheckOutGuest',
  reservationId: reservationOf(guest),
  leavesOpen: 'pays-later',
});

export const moveGuest = (guest: string, from: string, to: string): MoveGuestToRoom => ({
  type: 'MoveGuestToRoom',
  reservationId: reservationOf(guest),
  fromRoomId: room(from),
  roomId: room(to),
});

export const changeDates = (guest: string, stay: Interval): HotelCommand => ({
  type: 'ChangeStayDates',
  reservationId: reservationOf(guest),
  stay,
});

export const cancel = (guest: string): HotelCommand => ({
  type: 'CancelReservation',
  reservationId: reservationOf(guest),
  reason: 'guest-asked',
});

export const markNoShow = (guest: string): HotelCommand => ({
  type: 'MarkNoShow',
  reservationId: reservationOf(guest),
});

export const closeRoom = (number: string, of: Interval, name = `closure of ${number}`): HotelCommand => ({
  type: 'PutRoomOutOfOrder',
  closureId: closure(name),
  roomId: room(number),
  nights: of,
  reason: 'burst pipe',
});

/** The closure gets other nights; `minutes` after noon is when somebody looked. */
export const changeClosure = (name: string, before: Interval, after: Interval, minutes = 0): ChangeClosureDates => ({
  type: 'ChangeClosureDates',
  closureId: closure(name),
  nights: after,
  before,
  observedAt: noonPlus(minutes),
});

export const returnRoom = (name: string, before: Interval, minutes = 0): HotelCommand => ({
  type: 'ReturnRoomToService',
  closureId: closure(name),
  before,
  observedAt: noonPlus(minutes),
});

/** '2026-05-03..2026-05-05': how a stay is written in an expectation. */
export function written({ arrival, departure }: Interval): string {
  return `${formatHotelDay(arrival)}..${formatHotelDay(departure)}`;
}

export const reinstateRoom = (number: string, retiredFrom: string): ReinstateRoom => ({
  type: 'ReinstateRoom',
  roomId: room(number),
  retiredFrom: day(retiredFrom),
});

export const retireRoom = (number: string, from: string): RetireRoom => ({
  type: 'RetireRoom',
  roomId: room(number),
  from: day(from),
});
