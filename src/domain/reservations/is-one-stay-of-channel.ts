import { sameDates } from '../kernel/hotel-day.ts';
import type { Reservation } from './reservation.ts';

/**
 * K57: a stay that a channel's calendar told of, and one that somebody has written down as the channel's by hand: the same type
 * and the very same nights. A calendar names nobody, so nights and type are all there is to go by.
 */
export function isOneStayOfChannel(one: Reservation, other: Reservation): boolean {
  return (
    ((isToldByCalendar(one) && isWrittenByHand(other)) || (isToldByCalendar(other) && isWrittenByHand(one))) &&
    one.roomTypeId === other.roomTypeId &&
    sameDates(one.stay, other.stay)
  );
}

/** Sent by a channel, whoever has written it down here. */
export function isOfChannel(reservation: Reservation): boolean {
  return reservation.fromCalendar !== undefined || isWrittenByHand(reservation);
}

/** All that a calendar tells of a stay. */
export function nightsOfType({ roomTypeId, stay }: Pick<Reservation, 'roomTypeId' | 'stay'>): string {
  return `${roomTypeId}|${stay.arrival}|${stay.departure}`;
}

/** Told by a calendar, and not a booking made by hand that was linked to it. */
function isToldByCalendar({ fromCalendar, importId }: Reservation): boolean {
  return fromCalendar !== undefined && importId !== undefined;
}

/** As a channel's, and not in a file that another system has told its bookings in. */
export function isWrittenByHand({ source, fromCalendar, importId }: Reservation): boolean {
  return source === 'channel' && fromCalendar === undefined && importId === undefined;
}
