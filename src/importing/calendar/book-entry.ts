import type { CalendarStay } from '#contract/calendar-feed.ts';
import type { CalendarLine, OutsideFlaw } from '#contract/calendar-import.ts';
import type { RegisterGuest } from '#domain/guests/register-guest.ts';
import type { GuestId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { BookRoom } from '#domain/reservations/book-room.ts';
import type { CalendarEntry } from '#domain/reservations/calendar-entry.ts';
import { confirmationNumber } from '#domain/reservations/confirmation-number.ts';
import { chanceFrom } from '../chance-from.ts';
import { importedTimelessId } from '../imported-id.ts';
import { withoutRoom } from '../without-room.ts';
import type { CalendarStep, Rehearsing } from './rehearse-calendar.ts';

/**
 * The booking of an entry that the hotel does not know. Its id says nothing but which entry of which calendar it is: two desks
 * that read the calendar on different days, and see different dates, make one booking.
 */
export function bookEntry(
  { copy, plan, given, attempt }: Rehearsing,
  { stay }: CalendarStay,
  fromCalendar: CalendarEntry,
  guest: string,
): CalendarStep | OutsideFlaw {
  const { roomTypeId, roomId, importId } = plan;
  const { calendarId, entryId } = fromCalendar;
  const reservationId = importedTimelessId<ReservationId>('booking', calendarId, entryId);
  const guestId = importedTimelessId<GuestId>('guest', calendarId, entryId);
  const register: RegisterGuest = { type: 'RegisterGuest', guestId, details: { name: guest } };
  const book: BookRoom = {
    type: 'BookRoom',
    reservationId,
    confirmation: confirmationNumber(calendarId, chanceFrom(reservationId)),
    guestId,
    roomTypeId,
    stay,
    // A calendar does not say how many come, nor what was paid.
    party: { adults: 1, children: 0, infants: 0 },
    ...(roomId ? { roomId } : {}),
    source: 'channel',
    importId,
    fromCalendar,
  };
  const step = (action: CalendarLine['action'], taken: BookRoom): CalendarStep => ({
    line: { action, reservationId, confirmation: book.confirmation, guest, stay },
    does: [register, taken],
    undo: [],
  });
  attempt(copy, register, given);
  const refusal = attempt(copy, book, given);
  if (!refusal) return step('book', book);
  const roomless = withoutRoom(book, refusal);
  if (!roomless || attempt(copy, roomless, given)) return { code: 'refused', refusal };
  return step('book-without-room', roomless);
}
