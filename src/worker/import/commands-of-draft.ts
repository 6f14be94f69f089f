import { confirmationNumber } from '#domain/reservations/confirmation-number.ts';
import type { RegisterGuest } from '#domain/guests/register-guest.ts';
import type { GuestId, ImportId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { BookRoom } from '#domain/reservations/book-room.ts';
import type { BookingDraft } from './draft-booking.ts';
import { chanceFrom } from '#importing/chance-from.ts';
import { importedId, importedTimelessId } from '#importing/imported-id.ts';

export type DraftCommands = { readonly register: RegisterGuest; readonly book: BookRoom };

/**
 * The two commands of a draft. A reference of the old system is the booking's identity; without one the row itself is, and
 * `occurrence` tells equal rows of one file apart: three equal rows are three rooms. Equal names with equal contacts are one
 * guest.
 */
export function commandsOfDraft(draft: BookingDraft, importId: ImportId, occurrence: number): DraftCommands {
  const { guest, stay, roomTypeId, room, party, nightlyMinor, reference } = draft;
  const identity = reference ? ['reference', reference, String(occurrence)] : [...rowAsText(draft), String(occurrence)];
  const reservationId = importedId<ReservationId>(stay.arrival, 'booking', ...identity);
  const guestId = importedTimelessId<GuestId>('guest', ...contactsOf(guest));
  return {
    register: { type: 'RegisterGuest', guestId, details: guest },
    book: {
      type: 'BookRoom',
      reservationId,
      confirmation: reference || confirmationNumber(importId, chanceFrom(reservationId)),
      guestId,
      roomTypeId,
      stay,
      party,
      ...(room ? { roomId: room.roomId } : {}),
      ...(nightlyMinor ? { nightlyMinor } : {}),
      source: 'channel',
      importId,
    },
  };
}

/** What two rows must have in common to be told apart by their order only. */
export function identityOf(draft: BookingDraft): string {
  return draft.reference || rowAsText(draft).join('\u0000');
}

function rowAsText({ guest, stay, roomTypeId, room, party }: BookingDraft): readonly string[] {
  const { adults, children, infants } = party;
  const numbers = [stay.arrival, stay.departure, adults, children, infants].map(String);
  return [...contactsOf(guest), roomTypeId, room?.number ?? '', ...numbers];
}

function contactsOf({ name, phone = '', email = '' }: BookingDraft['guest']): readonly string[] {
  return [name, phone, email].map((text) => text.trim().toLowerCase());
}
