import type { HotelEvent, HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ClosureId } from '../kernel/identifiers.ts';
import { nightsToCome } from '../reservations/assign-room.ts';
import type { CancelReservation } from '../reservations/cancel-reservation.ts';
import { datesChanged } from '../reservations/change-stay-dates.ts';
import type { MarkNoShow } from '../reservations/mark-no-show.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { checkedIn, type CheckInGuest } from '../stays/check-in-guest.ts';
import type { CheckOutGuest } from '../stays/check-out-guest.ts';
import { movedToRoom, type MoveGuestToRoom } from '../stays/move-guest-to-room.ts';
import { makeWay } from './settle-promises.ts';
import { aCase, moot, type Kept } from './settlement.ts';

/** The guest is in the room, whatever the books say: K8, K11, K15–K18. Recorded, and what it breaks becomes a case. */
export function settleCheckInGuest(
  hotel: HotelState,
  command: CheckInGuest,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept | undefined {
  const { reservationId, roomId } = command;
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation || !hotel.rooms.has(roomId)) return undefined;
  if (refusal.code === 'guest-in-another-room') {
    return { events: [], cases: [aCase('guest-in-two-rooms', [reservationId], [refusal.roomId, roomId])] };
  }
  if (reservation.status === 'checked-out') return moot;
  const ready = readyToCheckIn(hotel, reservation, given);
  const nights = nightsToCome(ready.reservation.stay, given.businessDate);
  const arrived = checkedIn(ready.reservation, roomId, nights);
  const entered = enterRoom(hotel, arrived, given);
  return { events: [...ready.events, ...entered.events], cases: [...ready.cases, ...entered.cases] };
}

/** K16, K17, K20, K21: the guest is in the new room. */
export function settleMoveGuestToRoom(
  hotel: HotelState,
  command: MoveGuestToRoom,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept | undefined {
  const { reservationId, roomId } = command;
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation || !hotel.rooms.has(roomId)) return undefined;
  if (refusal.code === 'guest-in-another-room') {
    return { events: [], cases: [aCase('guest-in-two-rooms', [reservationId], [refusal.roomId, roomId])] };
  }
  if (!reservation.occupies) return moot;
  return enterRoom(hotel, movedToRoom(reservation, command, nightsToCome(reservation.stay, given.businessDate)), given);
}

/** K27: the guest has left, although the stay was extended meanwhile. The nights after today go back on sale. */
export function settleCheckOutGuest(
  hotel: HotelState,
  { reservationId }: CheckOutGuest,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept | undefined {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return undefined;
  if (refusal.code !== 'early-departure' || !reservation.occupies) return moot;
  const departure = Math.max(given.businessDate, reservation.stay.arrival) as HotelDay;
  const shortened = datesChanged(hotel, reservation, { ...reservation.stay, departure }, []);
  const { stay, segments } = shortened;
  return {
    events: [shortened, { type: 'GuestCheckedOut', reservationId, roomId: reservation.occupies, stay, segments }],
    cases: [aCase('left-before-departure', [reservationId], [reservation.occupies])],
  };
}

/** K8, the other way round: the guest is here, so the cancellation is what must be looked at. */
export function settleCancelReservation(hotel: HotelState, { reservationId }: CancelReservation): Kept | undefined {
  return contradictsPresence(hotel, reservationId, 'cancelled-but-in-house');
}

/** K11, the other way round. */
export function settleMarkNoShow(hotel: HotelState, { reservationId }: MarkNoShow): Kept | undefined {
  return contradictsPresence(hotel, reservationId, 'no-show-but-arrived');
}

function contradictsPresence(
  hotel: HotelState,
  reservationId: Reservation['reservationId'],
  kind: 'cancelled-but-in-house' | 'no-show-but-arrived',
): Kept | undefined {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return undefined;
  return reservation.status === 'in-house' ? { events: [], cases: [aCase(kind, [reservationId])] } : moot;
}

/** The reservation as it must be for the guest to be here: standing, and with an arrival that has come. */
function readyToCheckIn(
  hotel: HotelState,
  reservation: Reservation,
  given: Circumstances,
): Kept & { readonly reservation: Reservation } {
  const { reservationId, status, stay } = reservation;
  if (status === 'cancelled' || status === 'no-show') {
    const kind = status === 'cancelled' ? 'cancelled-but-in-house' : 'no-show-but-arrived';
    return {
      reservation: { ...reservation, status: 'reserved' },
      events: [{ type: 'ReservationReinstated', reservationId, stay, segments: [] }],
      cases: [aCase(kind, [reservationId])],
    };
  }
  const { businessDate } = given;
  if (stay.arrival <= businessDate && businessDate <= stay.departure) return { reservation, events: [], cases: [] };
  const nights = Math.max(1, stay.departure - stay.arrival);
  const departure = (stay.departure > businessDate ? stay.departure : businessDate + nights) as HotelDay;
  const changed = datesChanged(hotel, reservation, { arrival: businessDate, departure }, []);
  return {
    reservation: { ...reservation, stay: changed.stay, segments: changed.segments },
    events: [changed],
    cases: [aCase('arrived-on-other-dates', [reservationId])],
  };
}

type Entry = Extract<HotelEvent, { type: 'GuestCheckedIn' | 'GuestMovedToRoom' }>;

/** A guest enters a room that the books do not give them: whoever was promised it makes way, whoever is in it is a case. */
function enterRoom(hotel: HotelState, entry: Entry, given: Circumstances): Kept {
  const { reservationId, roomId } = entry;
  const nights = nightsToCome(entry.stay, given.businessDate);
  const displaced = makeWay(hotel, reservationId, roomId, nights);
  const occupants = (hotel.occupants.get(roomId) ?? []).filter((id) => id !== reservationId);
  const closureIds = new Set<ClosureId>();
  for (let night = nights.arrival; night < nights.departure; night = (night + 1) as HotelDay) {
    for (const closureId of hotel.closedNights.get(`${roomId}|${night}`) ?? []) closureIds.add(closureId);
  }
  return {
    events: [...displaced, entry],
    cases: [
      ...(occupants.length > 0 ? [aCase('room-occupied-twice', [...occupants, reservationId], [roomId])] : []),
      ...[...closureIds].map((closureId) => aCase('occupied-out-of-order', [reservationId], [roomId], { closureId })),
      ...displaced.map((lost) =>
        aCase('room-promised-twice', [lost.reservationId, reservationId], [roomId], { nights }),
      ),
    ],
  };
}
