import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { unknownReservation, wrongStatus, type UnknownReservation, type WrongStatus } from './known-reservation.ts';
import type { PartyChanged } from './reservation-events.ts';
import { isOpen, type Party } from './reservation.ts';

/** Somebody more comes along, or somebody does not. Prices that were agreed stay; dates are another field and are not touched. */
export type ChangeParty = {
  readonly type: 'ChangeParty';
  readonly reservationId: ReservationId;
  readonly party: Party;
};

export type ChangePartyRefusal =
  | UnknownReservation
  | WrongStatus
  | { readonly code: 'party-too-large'; readonly sleeps: number; readonly guests: number };

export function changeParty(
  hotel: HotelState,
  { reservationId, party }: ChangeParty,
): Decision<PartyChanged, ChangePartyRefusal> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { status, stay, roomTypeId, party: before } = reservation;
  if (!isOpen(reservation)) return wrongStatus(reservationId, status);
  if (sameParty(before, party)) return accept();
  const guests = party.adults + party.children;
  const sleeps = hotel.roomTypes.get(roomTypeId)?.sleeps ?? 0;
  if (guests > sleeps) return refuse({ code: 'party-too-large', sleeps, guests });
  return accept({ type: 'PartyChanged', reservationId, stay, before, party });
}

function sameParty(one: Party, other: Party): boolean {
  const ages = ({ childAges = [] }: Party): string => childAges.join(',');
  return (
    one.adults === other.adults &&
    one.children === other.children &&
    one.infants === other.infants &&
    ages(one) === ages(other)
  );
}
