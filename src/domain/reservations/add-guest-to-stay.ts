import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { GuestId, ReservationId } from '../kernel/identifiers.ts';
import { notKnown, type NotKnown } from '../guests/known-guest.ts';
import { samePerson } from '../guests/same-person.ts';
import type { HotelState } from '../hotel-state.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { GuestAddedToStay } from './reservation-events.ts';
import { isOpen, type Party } from './reservation.ts';

/** The name of somebody of the party, besides the guest who booked. The party says how many come; this says who. */
export type AddGuestToStay = {
  readonly type: 'AddGuestToStay';
  readonly reservationId: ReservationId;
  readonly guestId: GuestId;
};

export type AddGuestToStayRefusal =
  | NotKnown
  | UnknownReservation
  | WrongStatus
  /** Everybody of the party has a name: one more would be one more guest. */
  | { readonly code: 'party-complete'; readonly reservationId: ReservationId; readonly party: Party };

export function addGuestToStay(
  hotel: HotelState,
  { reservationId, guestId }: AddGuestToStay,
): Decision<GuestAddedToStay, AddGuestToStayRefusal> {
  const guest = hotel.guests.get(guestId);
  if (!guest || guest.forgotten) return notKnown(hotel, guestId);
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, party, companions = [] } = reservation;
  const named = [reservation.guestId, ...companions];
  // Whoever was registered twice is one person all the same.
  if (samePerson(hotel, guestId).some((id) => named.includes(id))) return accept();
  if (!isOpen(reservation)) return wrongStatus(reservationId, status);
  if (named.length >= personsOf(party)) return refuse({ code: 'party-complete', reservationId, party });
  return accept({ type: 'GuestAddedToStay', reservationId, guestId, stay });
}

/** Infants have names too. */
function personsOf({ adults, children, infants }: Party): number {
  return adults + children + infants;
}
