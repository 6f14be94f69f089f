import type { HotelEvent } from '#domain/hotel.ts';
import { monthsOf } from '#domain/kernel/hotel-day.ts';
import type { ReservationEvent } from '#domain/reservations/reservation-events.ts';
import type { StaysEvent } from '#domain/stays/stays-events.ts';

/** Everything that can happen to one stay, from the booking on. Each carries the interval that holds after it. */
export type StayEvent = ReservationEvent | StaysEvent;

/** Only these events change one stay, and each of them says what it is; lines of its bill name it too. */
export function isStayEvent(event: HotelEvent): event is StayEvent {
  return 'reservationId' in event && 'stay' in event;
}

/** The months that a stay lies in before or after the event. */
export function monthsOfStayEvent(event: StayEvent): readonly string[] {
  const months = monthsOf(event.stay);
  return event.type === 'StayDatesChanged' ? [...new Set([...monthsOf(event.before), ...months])] : months;
}
