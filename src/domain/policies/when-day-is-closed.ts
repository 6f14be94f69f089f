import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import { addDays } from '../kernel/hotel-day.ts';
import { released } from '../reservations/release-hold.ts';
import type { HoldReleased } from '../reservations/reservation-events.ts';
import { hasLapsed } from './without-lapsed-holds.ts';

/** With the end of its release day a hold ends: the night audit gives every room back whose guest has not said yes. */
export function whenDayIsClosed(hotel: HotelState, event: HotelEvent): readonly HoldReleased[] {
  if (event.type !== 'BusinessDayClosed') return [];
  const next = addDays(event.day, 1);
  return [...hotel.reservations.values()]
    .filter((reservation) => hasLapsed(reservation, next))
    .map((reservation): HoldReleased => ({ ...released(reservation), because: 'release-day-passed' }));
}
