import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { bookedEvent, bookedEvents, type BookRoom } from '../reservations/book-room.ts';
import type { HoldRoom } from '../reservations/hold-room.ts';
import { reinstated, type ReinstateReservation } from '../reservations/reinstate-reservation.ts';
import { whatIsInTheWay } from '../reservations/room-nights.ts';
import { roomLost } from './room-lost.ts';
import { keep, moot, type Kept } from './settlement.ts';

/**
 * K1, K2: the guest has been promised a bed. The booking stands without the room, which is what must be looked at again. A
 * type that this oversells is noticed by policy.
 */
export function settleBookRoom(
  hotel: HotelState,
  command: BookRoom,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept | undefined {
  const { roomId, stay } = command;
  switch (refusal.code) {
    // A room that is named and free is kept, however few of its type are left: who has none must be found one.
    case 'no-availability':
      return keep(
        roomId && !whatIsInTheWay(hotel, roomId, stay)
          ? bookedEvents(hotel, command, given)
          : [bookedEvent(hotel, command, given)],
      );
    case 'room-not-free':
    case 'room-out-of-order':
    case 'room-retired':
      return keep(
        [bookedEvent(hotel, command, given)],
        ...(roomId ? roomLost(hotel, command, roomId, stay, refusal) : []),
      );
    // K33, K36: prices, plans and restrictions that changed meanwhile do not touch what the guest was told.
    case 'restriction-violated':
    case 'rate-missing':
    case 'rate-plan-retired':
    case 'unknown-rate-plan':
      return keep(bookedEvents(hotel, command, given));
    default:
      return undefined;
  }
}

/** The same for a room that is only held: the guest has been told until when. */
export function settleHoldRoom(
  hotel: HotelState,
  { heldUntil, ...command }: HoldRoom,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept | undefined {
  const booked = settleBookRoom(hotel, { ...command, type: 'BookRoom' }, given, refusal);
  if (!booked) return undefined;
  const events = booked.events.map((event) => (event.type === 'ReservationBooked' ? { ...event, heldUntil } : event));
  return keep(events, ...booked.cases);
}

/** K13: the guest has been told that the cancellation is taken back. */
export function settleReinstate(
  hotel: HotelState,
  { reservationId }: ReinstateReservation,
  refusal: HotelRefusal,
): Kept {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation || refusal.code !== 'no-availability') return moot;
  return keep([reinstated(reservation, [])]);
}
