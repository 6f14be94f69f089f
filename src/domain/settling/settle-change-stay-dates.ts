import type { CaseSubject } from '../cases/cases-events.ts';
import { evolve } from '../evolve.ts';
import type { HotelRefusal } from '../hotel.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import {
  addedNights,
  changeStayDates,
  datesChanged,
  roomToKeep,
  type ChangeStayDates,
} from '../reservations/change-stay-dates.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { freeStretch, whatIsInTheWay } from '../reservations/room-nights.ts';
import { makeWay, roomPromisedTwice } from './make-way.ts';
import { roomLost } from './room-lost.ts';
import { byLength } from '../cases/offer-dates.ts';
import { retireLater } from './settle-retire-room.ts';
import { aCase, keep, moot, type Kept } from './settlement.ts';

/** K4, K6: the guest has been promised these nights. The stay has them; a room it cannot keep for them becomes a case. */
export function settleChangeStayDates(
  hotel: HotelState,
  command: ChangeStayDates,
  { businessDate }: Circumstances,
  refusal: HotelRefusal,
): Kept {
  const { reservationId, stay } = command;
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return moot;
  const requoteFrom = command.reprice && businessDate;
  switch (refusal.code) {
    case 'dates-changed-meanwhile':
      return datesChangedTwice(hotel, reservation, stay, businessDate);
    case 'no-availability':
    case 'room-not-free':
    case 'room-out-of-order':
    case 'room-retired':
      return changeDates(hotel, reservation, stay, requoteFrom);
    case 'arrival-fixed':
      return changeDeparture(hotel, reservation, stay);
    case 'wrong-status':
      return reservation.status === 'cancelled'
        ? datesOfCancelled(hotel, reservation, stay)
        : longerThanTheGuestStayed(reservation, stay);
    default:
      return moot;
  }
}

function changeDates(hotel: HotelState, reservation: Reservation, stay: Interval, requoteFrom?: HotelDay): Kept {
  const { reservationId, occupies } = reservation;
  const added = addedNights(reservation.stay, stay);
  const room = roomToKeep(reservation);
  if (!room) return keep([datesChanged(hotel, reservation, stay, [], requoteFrom)]);
  // A guest who is in the room goes on in it: those who have not arrived make way.
  const displaced = occupies === room ? added.flatMap((nights) => makeWay(hotel, reservationId, room, nights)) : [];
  const later = occupies === room ? retireLater(hotel, room, stay.departure) : [];
  const after = forkHotelState(hotel);
  for (const event of [...displaced, ...later]) evolve(after, event);
  const kept = added.map((nights) => nightsKept(after, reservation, room, nights));
  const changed = datesChanged(hotel, reservation, stay, kept, requoteFrom);
  return keep(
    [...displaced, ...later, changed],
    ...displaced.map((lost) => roomPromisedTwice(lost, room, reservationId)),
    ...added.flatMap((nights, index) => nightsLost(after, { reservationId, stay }, room, nights, kept[index])),
  );
}

/** A guest in house keeps their room as long as it is free; a stay that has not begun is not cut in two. */
function nightsKept(
  hotel: HotelState,
  { reservationId, occupies }: Reservation,
  room: RoomId,
  nights: Interval,
): Interval {
  const free = freeStretch(hotel, room, nights, reservationId);
  return occupies || free.departure === nights.departure ? free : { ...nights, departure: nights.arrival };
}

function nightsLost(
  hotel: HotelState,
  stay: Pick<Reservation, 'reservationId' | 'stay'>,
  room: RoomId,
  nights: Interval,
  kept: Interval = nights,
): readonly CaseSubject[] {
  const lost = { arrival: kept.departure, departure: nights.departure };
  const reason = whatIsInTheWay(hotel, room, lost, stay.reservationId);
  return reason ? roomLost(hotel, stay, room, lost, reason) : [];
}

/** K4 against a check-in: the guest is here already, so only the promised departure can be kept. */
function changeDeparture(hotel: HotelState, reservation: Reservation, stay: Interval): Kept {
  const { reservationId, stay: now } = reservation;
  const departure = (stay.departure > now.arrival ? stay.departure : now.departure) as HotelDay;
  const changed = departure === now.departure ? moot : changeDates(hotel, reservation, { ...now, departure });
  return keep(changed.events, ...changed.cases, aCase('arrived-on-other-dates', [reservationId]));
}

/** K7: the guest asked for other dates at one desk and cancelled at another. The dates are kept, and people asked. */
function datesOfCancelled(hotel: HotelState, reservation: Reservation, stay: Interval): Kept {
  const changed = datesChanged(hotel, reservation, stay, []);
  return keep([changed], aCase('cancelled-but-changed', [reservation.reservationId]));
}

/**
 * K4: two desks were told other dates. The longer stay stands until people have asked, whichever of them the server heard
 * first: nights are easier given back than found again.
 */
function datesChangedTwice(hotel: HotelState, reservation: Reservation, stay: Interval, businessDate: HotelDay): Kept {
  const { reservationId } = reservation;
  const dates = [reservation.stay, stay].toSorted(byLength);
  const changed =
    dates[0] === stay
      ? changeStayDates(hotel, { type: 'ChangeStayDates', reservationId, stay }, { businessDate })
      : undefined;
  const events = changed?.accepted ? changed.events : [];
  return keep(events, aCase('dates-changed-twice', [reservationId], [], { dates }));
}

/** K27: the guest has left. The nights they had asked for besides are free again, and somebody should know. */
function longerThanTheGuestStayed({ reservationId, status, stay: stayed }: Reservation, stay: Interval): Kept {
  if (status !== 'checked-out' || stay.departure <= stayed.departure) return moot;
  return keep([], aCase('left-before-departure', [reservationId], [], { nights: stay }));
}
