import type { CaseSubject } from '../cases/cases-events.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Interval } from '../kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { RoomUnassigned } from '../reservations/reservation-events.ts';
import { isExpected, type Reservation } from '../reservations/reservation.ts';
import { holdersDuring, withoutNights } from '../reservations/room-nights.ts';
import { aCase } from './settlement.ts';

/** A stay that gives up a room that it was promised. */
export type Displaced = RoomUnassigned & { readonly because: NonNullable<RoomUnassigned['because']> };

/** Those who were promised these nights of the room, or are to move into it, lose them to the guest who is in it. */
export function makeWay(
  hotel: HotelState,
  inHouse: ReservationId,
  roomId: RoomId,
  nights: Interval,
): readonly Displaced[] {
  return holdersDuring(hotel, roomId, nights, inHouse).flatMap((id) => {
    const holder = hotel.reservations.get(id);
    return holder && holder.occupies !== roomId
      ? [displace(holder, roomId, nights, 'room-taken-by-guest-in-house')]
      : [];
  });
}

/** A stay that has not begun is not cut in two: it gives up its rooms for all its nights. */
export function displace(
  { reservationId, status, stay, segments }: Reservation,
  roomId: RoomId,
  nights: Interval,
  because: Displaced['because'],
): Displaced {
  const kept = withoutNights(segments, isExpected({ status }) ? stay : nights);
  return { type: 'RoomUnassigned', reservationId, roomId, stay, segments: kept, because };
}

/** The same case whoever of the two the server heard first: it names the stay without a room, and who has the room now. */
export function roomPromisedTwice(
  without: Pick<Reservation, 'reservationId' | 'stay'>,
  roomId: RoomId,
  ...holders: readonly ReservationId[]
): CaseSubject {
  return aCase('room-promised-twice', [without.reservationId, ...holders], [roomId], { nights: without.stay });
}
