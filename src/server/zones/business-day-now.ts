import { currentBusinessDate } from '#domain/business-day/business-day.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { ZoneCalendar } from './zone-calendar.ts';

/** The business day that is open; where the calendar turns it, the day at this moment in the hotel's own time zone. */
export function businessDayNow(hotel: HotelState, at: Instant): HotelDay {
  const timeZone = hotel.property.get('property')?.timeZone ?? 'UTC';
  return currentBusinessDate(hotel) ?? new ZoneCalendar(timeZone).dayAt(at);
}
