import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { GuestId, ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestField } from './guest-details.ts';
import type { CardSigned, RegistrationCardRecorded } from './guests-events.ts';
import { notKnown, type NotKnown } from './known-guest.ts';

/** The guest has filled in the card of a stay. What it says are guest details; here is only which fields are complete. */
export type RecordRegistrationCard = {
  readonly type: 'RecordRegistrationCard';
  readonly reservationId: ReservationId;
  readonly guestId: GuestId;
  readonly fields: readonly GuestField[];
  readonly signed: CardSigned;
};

export type RecordRegistrationCardRefusal =
  | NotKnown
  | { readonly code: 'unknown-reservation'; readonly reservationId: ReservationId };

export function recordRegistrationCard(
  hotel: HotelState,
  { reservationId, guestId, fields, signed }: RecordRegistrationCard,
): Decision<RegistrationCardRecorded, RecordRegistrationCardRefusal> {
  const guest = hotel.guests.get(guestId);
  if (!guest || guest.forgotten) return notKnown(hotel, guestId);
  if (!hotel.reservations.has(reservationId)) return refuse({ code: 'unknown-reservation', reservationId });
  const before = guest.cards?.[reservationId];
  const isSame = before?.signed === signed && before.fields.join() === fields.join();
  return isSame ? accept() : accept({ type: 'RegistrationCardRecorded', reservationId, guestId, fields, signed });
}
