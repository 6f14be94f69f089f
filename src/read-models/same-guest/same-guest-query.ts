import type { Asks } from '#contract/questions.ts';
import type { PerhapsTheSame } from '#contract/same-guest.ts';
import type { GuestDetails } from '#domain/guests/guest-details.ts';
import type { GuestId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { holdsRooms } from '#domain/reservations/reservation.ts';
import { fold } from '../guest-search/fold.ts';
import { roomTypes } from '../hotel/hotel-query.ts';
import type { QueryView } from '../query.ts';
import { onPagesOf } from '../rack/rack-pages.ts';
import { guestName } from '../stays/guest-name.ts';

/** Country codes and zeros in front are said or left out; the last digits are the subscriber's. */
const PHONE_DIGITS_COMPARED = 8;

/**
 * K3 before it happens: stays of these nights that may be the one that is just being booked. Names and phones are compared
 * here, on the device that knows them, and nowhere else (decisions/0062).
 */
export function sameGuest(view: QueryView, asked: Asks<'SameGuest'>): readonly PerhapsTheSame[] {
  const { stay: nights } = asked;
  const typeNames = new Map<RoomTypeId, string>(roomTypes(view).map(({ roomTypeId, name }) => [roomTypeId, name]));
  return onPagesOf(view, nights)
    .stays.filter((stay) => holdsRooms(stay) || stay.status === 'waitlisted')
    .filter(({ stay }) => stay.arrival < nights.departure && nights.arrival < stay.departure)
    .filter(({ guestId }) => isPerhapsSame(asked, guestId, view.guest(guestId)))
    .map(({ reservationId, guestId, confirmation, stay, status, roomTypeId }) => ({
      reservationId,
      guestId,
      guest: guestName(view, guestId),
      confirmation,
      stay,
      status,
      roomType: typeNames.get(roomTypeId) ?? '',
      isSameGuest: guestId === asked.guestId,
    }));
}

function isPerhapsSame(asked: Asks<'SameGuest'>, guestId: GuestId, details: GuestDetails | undefined): boolean {
  if (guestId === asked.guestId) return true;
  if (!details) return false;
  const name = plainName(asked.name);
  const phone = lastDigits(asked.phone);
  return (
    (name !== '' && plainName(details.name) === name) || (phone !== '' && lastDigits(details.phone ?? '') === phone)
  );
}

/** 'Garcia, Ana' and 'Ana García' are one name. */
function plainName(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');
}

function lastDigits(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '');
  return digits.length < PHONE_DIGITS_COMPARED ? '' : digits.slice(-PHONE_DIGITS_COMPARED);
}
