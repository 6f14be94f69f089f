import { accept, type Decision } from '../kernel/decider.ts';
import type { ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { unknownReservation, type UnknownReservation } from './known-reservation.ts';
import type { ReservationLinkedToCalendar } from './reservation-events.ts';

/** K57: the booking was written down by hand before the channel's calendar told of it. From now on the calendar means it. */
export type LinkReservationToCalendar = {
  readonly type: 'LinkReservationToCalendar';
  readonly reservationId: ReservationId;
  readonly entry: CalendarEntry;
};

export function linkReservationToCalendar(
  hotel: HotelState,
  { reservationId, entry }: LinkReservationToCalendar,
): Decision<ReservationLinkedToCalendar, UnknownReservation> {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return unknownReservation(reservationId);
  const { fromCalendar, stay } = reservation;
  if (fromCalendar?.calendarId === entry.calendarId && fromCalendar.entryId === entry.entryId) return accept();
  return accept({ type: 'ReservationLinkedToCalendar', reservationId, entry, stay });
}
