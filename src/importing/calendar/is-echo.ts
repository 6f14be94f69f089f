import type { CalendarStay } from '#contract/calendar-feed.ts';
import type { CalendarPlan } from '#contract/calendar-import.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { nightsOf } from '#domain/kernel/hotel-day.ts';
import { soldOutNights } from '#domain/reservations/availability.ts';
import { roomNight } from '#domain/reservations/reservation.ts';

/**
 * A channel that has read our own calendar may say it back under other names, and the stays of several guests as one. Nights
 * that are closed without a reason, and that all are taken here already, tell nothing that we have not told.
 */
export function isEcho(hotel: HotelState, { roomId, roomTypeId }: CalendarPlan, { kind, stay }: CalendarStay): boolean {
  if (kind !== 'closed') return false;
  const nights = [...nightsOf(stay)];
  const isTypeFull = soldOutNights(hotel, roomTypeId, stay).length === nights.length;
  return (
    isTypeFull || (roomId !== undefined && nights.every((night) => hotel.roomNights.has(roomNight(roomId, night))))
  );
}
