import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import { nightsToCome } from '../reservations/assign-room.ts';
import { datesChanged } from '../reservations/change-stay-dates.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { checkedIn, type CheckInGuest } from '../stays/check-in-guest.ts';
import { enterRoom } from './enter-room.ts';
import { guestInTwoRooms } from './guest-in-two-rooms.ts';
import { aCase, keep, moot, type Kept } from './settlement.ts';

/** The guest is in the room, whatever the books say: K8, K11, K15–K18. Recorded, and what it breaks becomes a case. */
export function settleCheckInGuest(
  hotel: HotelState,
  { reservationId, roomId }: CheckInGuest,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept | undefined {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation || !hotel.rooms.has(roomId)) return undefined;
  if (refusal.code === 'guest-in-another-room') {
    return guestInTwoRooms(hotel, reservationId, refusal.roomId, roomId, given);
  }
  if (reservation.status === 'checked-out') return moot;
  const ready = readyToCheckIn(hotel, reservation, given);
  const nights = nightsToCome(ready.reservation.stay, given.businessDate);
  const entered = enterRoom(hotel, checkedIn(ready.reservation, roomId, nights, given.at), nights);
  return keep([...ready.events, ...entered.events], ...ready.cases, ...entered.cases);
}

type Ready = Kept & { readonly reservation: Reservation };

/** The reservation as it must be for the guest to be here: standing, and with nights that have come. */
function readyToCheckIn(hotel: HotelState, reservation: Reservation, { businessDate }: Circumstances): Ready {
  const standing = reinstated(reservation);
  const { stay } = standing.reservation;
  if (stay.arrival <= businessDate && businessDate <= stay.departure) return standing;
  const nights = Math.max(1, stay.departure - stay.arrival);
  const departure = (stay.departure > businessDate ? stay.departure : businessDate + nights) as HotelDay;
  const changed = datesChanged(hotel, standing.reservation, { arrival: businessDate, departure }, []);
  return {
    reservation: { ...standing.reservation, stay: changed.stay, segments: changed.segments },
    events: [...standing.events, changed],
    cases: [...standing.cases, aCase('arrived-on-other-dates', [reservation.reservationId])],
  };
}

const CONTRADICTED = {
  cancelled: 'cancelled-but-in-house',
  'no-show': 'no-show-but-arrived',
  walked: 'walked-but-in-house',
} as const;

function reinstated(reservation: Reservation): Ready {
  const { reservationId, status, stay, gaveBack } = reservation;
  if (status !== 'cancelled' && status !== 'no-show' && status !== 'walked') return { reservation, ...moot };
  return {
    reservation: { ...reservation, status: 'reserved' },
    events: [{ type: 'ReservationReinstated', reservationId, stay, segments: [] }],
    // That a hold was released is no guest's wish: who comes all the same is simply here.
    cases: gaveBack ? [] : [aCase(CONTRADICTED[status], [reservationId])],
  };
}
