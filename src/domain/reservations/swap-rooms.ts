import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import { nightsToCome, oversellsType } from './assign-room.ts';
import type { NoAvailability } from './book-room.ts';
import { evolveReservation } from './evolve-reservation.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { RoomAssigned } from './reservation-events.ts';
import { isExpected, type Reservation } from './reservation.ts';
import type { RoomNotFree, RoomOutOfOrder } from '../property/room-refusals.ts';
import { lockedElsewhere, roomChanged, type RoomChanged, type RoomLocked } from './room-lock.ts';
import { whatIsInTheWay, withRoom } from './room-nights.ts';

/** Two stays that have not begun exchange their rooms. It names where each of them goes, so that it is done once however often it is said. */
export type SwapRooms = {
  readonly type: 'SwapRooms';
  readonly reservationId: ReservationId;
  /** The room this stay gets: the other one's until now. */
  readonly roomId: RoomId;
  readonly otherReservationId: ReservationId;
  readonly otherRoomId: RoomId;
};

export type SwapRoomsRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | RoomLocked
  | RoomChanged
  | NoAvailability
  | RoomNotFree
  | RoomOutOfOrder;

/** One side of the exchange. */
type Side = { readonly reservation: Reservation; readonly from: RoomId; readonly to: RoomId };

export function swapRooms(
  hotel: HotelState,
  command: SwapRooms,
  given: Circumstances,
): Decision<RoomAssigned, SwapRoomsRefusal> {
  const { reservationId, roomId, otherReservationId, otherRoomId } = command;
  for (const room of [roomId, otherRoomId])
    if (!hotel.rooms.has(room)) return refuse({ code: 'unknown-room', roomId: room });
  const one = hotel.reservations.get(reservationId);
  const other = hotel.reservations.get(otherReservationId);
  if (!one) return unknownReservation(reservationId);
  if (!other) return unknownReservation(otherReservationId);
  const sides: readonly [Side, Side] = [
    { reservation: one, from: otherRoomId, to: roomId },
    { reservation: other, from: roomId, to: otherRoomId },
  ];
  const { businessDate } = given;
  if (sides.every(({ reservation, to }) => goesInto(reservation, to, businessDate))) return accept();
  for (const { reservation, from, to } of sides) {
    if (!isExpected(reservation)) return wrongStatus(reservation.reservationId, reservation.status);
    const locked = lockedElsewhere(reservation, to);
    if (locked) return refuse(locked);
    if (!goesInto(reservation, from, businessDate)) return refuse(roomChanged(reservation));
  }
  return exchanged(hotel, sides, given);
}

/** Whether the stay has this room, and no other, for the nights to come. */
export function goesInto({ segments }: Reservation, roomId: RoomId, businessDate: HotelDay): boolean {
  const toCome = segments.filter(({ to }) => businessDate < to);
  return toCome.length > 0 && toCome.every((segment) => segment.roomId === roomId);
}

function exchanged(
  hotel: HotelState,
  sides: readonly [Side, Side],
  { businessDate }: Circumstances,
): Decision<RoomAssigned, SwapRoomsRefusal> {
  const after = forkHotelState(hotel);
  for (const { reservation, from } of sides) {
    const { reservationId, stay } = reservation;
    evolveReservation(after, { type: 'RoomUnassigned', reservationId, roomId: from, stay, segments: [] });
  }
  const events: RoomAssigned[] = [];
  for (const [index, { reservation, to }] of sides.entries()) {
    const { reservationId, stay } = reservation;
    const nights = nightsToCome(stay, businessDate);
    const inTheWay =
      whatIsInTheWay(after, to, nights, reservationId) ??
      oversellsType(after, after.reservations.get(reservationId) ?? reservation, to, nights);
    if (inTheWay) return refuse(inTheWay);
    const segments = withRoom(reservation.segments, to, nights);
    const swappedWith = sides[1 - index]?.reservation.reservationId;
    const event: RoomAssigned = {
      type: 'RoomAssigned',
      reservationId,
      roomId: to,
      stay,
      segments,
      ...(swappedWith ? { swappedWith } : {}),
    };
    evolveReservation(after, event);
    events.push(event);
  }
  return accept(...events);
}
