import type { RegistrationSheet, RegistrationTodo } from '#contract/registration.ts';
import type { GuestDetails, GuestField } from '#domain/guests/guest-details.ts';
import { REGISTRATION_FIELDS } from '#domain/guests/registration-fields.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { currentStays } from '../find/current-stays.ts';
import { hotel } from '../hotel/hotel-query.ts';
import type { QueryView } from '../query.ts';
import { roomOf } from '../rack/rack-pages.ts';
import { reservationOf } from '../reservations/reservation-rows.ts';
import { guestName } from '../stays/guest-name.ts';
import { roomOfStay } from '../stays/room-of-stay.ts';
import { cardOf } from './registration-projection.ts';

export function registration(
  view: QueryView,
  { reservationId }: { readonly reservationId: ReservationId },
): RegistrationSheet | undefined {
  const row = reservationOf(view, reservationId);
  if (!row) return undefined;
  const { confirmation, guestId, stay, party, companions } = row;
  const details = view.guest(guestId);
  const card = cardOf(view, reservationId);
  return {
    reservationId,
    confirmation,
    guestId,
    details,
    saw: [...new Set(view.saidOf(guestId).flatMap(({ correctionId }) => correctionId ?? []))],
    stay,
    party,
    companions: companions.map((id) => guestName(view, id)),
    roomNumber: roomOf(view, roomOfStay(row, view.businessDate))?.number,
    hotelName: hotel(view)?.name ?? '',
    missing: missingIn(details),
    signed: card?.signed ?? 'not-yet',
    recorded: card && { at: card.at, actor: card.actor },
  };
}

/** Whose card is still to be filled in or signed: who is in house, then who comes today. */
export function registrationCards(view: QueryView): readonly RegistrationTodo[] {
  const today = view.businessDate;
  const concerned = currentStays(view).filter(
    ({ status, stay }) => status === 'in-house' || (status === 'reserved' && stay.arrival === today),
  );
  return concerned
    .flatMap((stay): readonly RegistrationTodo[] => {
      const { reservationId, guestId, status } = stay;
      const missing = missingIn(view.guest(guestId));
      const signed = cardOf(view, reservationId)?.signed ?? 'not-yet';
      if (missing.length === 0 && signed !== 'not-yet') return [];
      const roomNumber = roomOf(view, roomOfStay(stay, today))?.number;
      const isInHouse = status === 'in-house';
      return [{ reservationId, guest: guestName(view, guestId), roomNumber, isInHouse, missing, signed }];
    })
    .toSorted((left, right) => Number(right.isInHouse) - Number(left.isInHouse));
}

function missingIn(details: GuestDetails | undefined): readonly GuestField[] {
  return REGISTRATION_FIELDS.filter((field) => !details?.[field]);
}
