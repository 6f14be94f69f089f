import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import { sameDates, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { rateBookOf } from '../rates/rate-book.ts';
import { houseFullNights, soldOutNights } from './availability.ts';
import type { NoAvailability } from './book-room.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import { pricesAfterChange } from './prices-after-change.ts';
import type { StayDatesChanged } from './reservation-events.ts';
import { holdsRooms, type Reservation } from './reservation.ts';
import type { RoomNotFree, RoomOutOfOrder } from '../property/room-refusals.ts';
import { whatIsInTheWay, withinStay, withRoom } from './room-nights.ts';

/**
 * Moves, extends or shortens a stay. It keeps its room where that is free. Nights that were agreed keep their price and added
 * ones cost today's, unless the whole stay is quoted anew; nights that have been slept are never priced again.
 */
export type ChangeStayDates = {
  readonly type: 'ChangeStayDates';
  readonly reservationId: ReservationId;
  readonly stay: Interval;
  /** The dates that the desk had in front of it: if the stay has others by now, two desks have changed them. */
  readonly before?: Interval;
  /** Absent: agreed nights keep their price. */
  readonly reprice?: 'requote';
};

export type ChangeStayDatesRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'departure-before-arrival' }
  | { readonly code: 'arrival-in-the-past'; readonly businessDate: HotelDay }
  | { readonly code: 'arrival-fixed'; readonly arrival: HotelDay }
  | { readonly code: 'departure-in-the-past'; readonly businessDate: HotelDay }
  | { readonly code: 'dates-changed-meanwhile'; readonly stay: Interval }
  | NoAvailability
  | RoomNotFree
  | RoomOutOfOrder;

export function changeStayDates(
  hotel: HotelState,
  command: ChangeStayDates,
  given: Pick<Circumstances, 'businessDate'>,
): Decision<StayDatesChanged, ChangeStayDatesRefusal> {
  const { reservationId, stay, before, reprice } = command;
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  if (!holdsRooms(reservation) && reservation.status !== 'waitlisted') {
    return wrongStatus(reservationId, reservation.status);
  }
  const requoteFrom = reprice && given.businessDate;
  const changed = (added: readonly Interval[]) => datesChanged(hotel, reservation, stay, added, requoteFrom);
  if (sameDates(stay, reservation.stay)) {
    return !reprice || isPricedSo(reservation, changed([])) ? accept() : accept(changed([]));
  }
  const flaw = flawOf(reservation, stay, given.businessDate);
  if (flaw) return refuse(flaw);
  if (before && !sameDates(before, reservation.stay)) {
    return refuse({ code: 'dates-changed-meanwhile', stay: reservation.stay });
  }
  if (reservation.status === 'waitlisted') return accept(changed([]));
  const room = roomToKeep(reservation);
  for (const added of addedNights(reservation.stay, stay)) {
    const inTheWay = room ? whatIsInTheWay(hotel, room, added, reservationId) : undefined;
    if (inTheWay) return refuse(inTheWay);
    const roomTypeId = (room && hotel.rooms.get(room)?.roomTypeId) ?? reservation.roomTypeId;
    const nights = soldOutNights(hotel, roomTypeId, added);
    if (nights.length > 0) return refuse({ code: 'no-availability', roomTypeId, nights });
    const full = houseFullNights(hotel, added);
    if (full.length > 0) return refuse({ code: 'no-availability', roomTypeId, nights: full, houseFull: true });
  }
  return accept(changed(room ? addedNights(reservation.stay, stay) : []));
}

function isPricedSo({ nightlyMinor }: Reservation, changed: StayDatesChanged): boolean {
  return nightlyMinor.every((price, index) => price === changed.nightlyMinor[index]);
}

function flawOf(reservation: Reservation, stay: Interval, businessDate: HotelDay): ChangeStayDatesRefusal | undefined {
  if (stay.departure < stay.arrival) return { code: 'departure-before-arrival' };
  if (reservation.status === 'in-house') {
    const { arrival } = reservation.stay;
    if (stay.arrival !== arrival) return { code: 'arrival-fixed', arrival };
    if (stay.departure < businessDate) return { code: 'departure-in-the-past', businessDate };
    return undefined;
  }
  if (stay.arrival < businessDate && stay.arrival !== reservation.stay.arrival) {
    return { code: 'arrival-in-the-past', businessDate };
  }
  return undefined;
}

/** The room that a changed stay goes on in: the last one that was given or planned, else where the guest is. */
export function roomToKeep(reservation: Reservation): RoomId | undefined {
  return reservation.segments.at(-1)?.roomId ?? reservation.occupies;
}

/** The nights of `next` that `before` did not have: in front, behind, or all of them. */
export function addedNights(before: Interval, next: Interval): readonly Interval[] {
  const front = { arrival: next.arrival, departure: Math.min(next.departure, before.arrival) as HotelDay };
  const back = { arrival: Math.max(next.arrival, before.departure) as HotelDay, departure: next.departure };
  return [front, back].filter(({ arrival, departure }) => arrival < departure);
}

/** The event of a change, with the added nights that keep the stay's room: all, some, or none of them. */
export function datesChanged(
  hotel: HotelState,
  reservation: Reservation,
  stay: Interval,
  nightsInRoom: readonly Interval[],
  requoteFrom?: HotelDay,
): StayDatesChanged {
  const room = roomToKeep(reservation);
  const kept = withinStay(reservation.segments, stay);
  const segments = room ? nightsInRoom.reduce((rooms, nights) => withRoom(rooms, room, nights), kept) : kept;
  return {
    type: 'StayDatesChanged',
    reservationId: reservation.reservationId,
    before: reservation.stay,
    stay,
    segments,
    nightlyMinor: pricesAfterChange(rateBookOf(hotel), reservation, stay, requoteFrom),
  };
}
