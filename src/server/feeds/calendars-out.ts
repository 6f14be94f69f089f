import type { CalendarOut } from '#contract/calendars-out.ts';
import type { CalendarFeedId, DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';

export type NewCalendar = Omit<CalendarOut, 'readAt'> & { readonly tokenHash: string; readonly madeBy: DeviceId };

/** The calendars that the server writes for channels: who may read one knows its address and is nobody else. */
export interface CalendarsOut {
  /** The oldest first. */
  of(hotelId: HotelId): Promise<readonly CalendarOut[]>;
  add(hotelId: HotelId, calendar: NewCalendar): Promise<void>;
  /** From now on its address is none. */
  revoke(hotelId: HotelId, feedId: CalendarFeedId): Promise<void>;
  byToken(hotelId: HotelId, tokenHash: string): Promise<CalendarOut | undefined>;
  wasRead(hotelId: HotelId, feedId: CalendarFeedId, at: Instant): Promise<void>;
}
