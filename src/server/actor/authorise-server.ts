import { parseHotelCommand } from '#contract/parse-hotel-command.ts';
import { SERVER_ACTOR } from '#contract/server-actor.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { Authorise } from '#server/access/authorise.ts';

/** Whether the server may give this command in its own name; in nobody else's may it give any. */
export const authoriseServer: Authorise = ({ actor, command }, hotel) => {
  const parsed = parseHotelCommand(command);
  return actor === SERVER_ACTOR && parsed.ok && mayServer(parsed.command, hotel) ? 'permitted' : 'not-permitted';
};

/**
 * All that the server ever does by itself: it closes days, and follows calendars of channels. It has no role: a right that
 * people get is never one of the server's. Of bookings it makes and moves only those that a calendar speaks of.
 */
function mayServer(command: HotelCommand, hotel: HotelState): boolean {
  switch (command.type) {
    case 'CloseBusinessDay':
    case 'RegisterGuest':
    case 'LinkReservationToCalendar':
      return true;
    case 'BookRoom':
      return command.fromCalendar !== undefined;
    case 'ChangeStayDates':
      return hotel.reservations.get(command.reservationId)?.fromCalendar !== undefined;
    default:
      return false;
  }
}
