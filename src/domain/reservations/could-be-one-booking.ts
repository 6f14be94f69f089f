import { standsFor } from '../guests/same-person.ts';
import type { GuestsTables } from '../guests/guests.ts';
import { isOneStayOfChannel } from './is-one-stay-of-channel.ts';
import { holdsRooms, isExpected, type Reservation } from './reservation.ts';

/**
 * K3, K57: whether two reservations may be one promise that was written down twice. The same person with a night in common, or
 * one stay of a channel; at least one of them still to come; not of one group, and neither made by a desk that knew of the other.
 */
export function couldBeOneBooking(guests: GuestsTables, one: Reservation, other: Reservation): boolean {
  if (one.reservationId === other.reservationId) return false;
  if (!isOneStayOfChannel(one, other) && !isOnePerson(guests, one, other)) return false;
  if (!holdsRooms(one) || !holdsRooms(other) || !(isExpected(one) || isExpected(other))) return false;
  const isOfOneGroup = one.groupId !== undefined && one.groupId === other.groupId;
  const overlap = one.stay.arrival < other.stay.departure && other.stay.arrival < one.stay.departure;
  return overlap && !isOfOneGroup && !knewOf(one, other) && !knewOf(other, one);
}

function isOnePerson(guests: GuestsTables, one: Reservation, other: Reservation): boolean {
  return standsFor(guests, one.guestId) === standsFor(guests, other.guestId);
}

function knewOf({ besides = [] }: Reservation, { reservationId }: Reservation): boolean {
  return besides.includes(reservationId);
}
