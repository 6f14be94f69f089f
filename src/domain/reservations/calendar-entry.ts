import type { CalendarEntryId, CalendarId } from '../kernel/identifiers.ts';

// stored format: events carry these names.
export const CHANNELS = ['airbnb', 'booking-com', 'vrbo', 'expedia', 'other'] as const;

/** Who sells the hotel's rooms elsewhere and tells of it in a calendar. */
export type Channel = (typeof CHANNELS)[number];

/** The entry of a channel's calendar that speaks of a stay: by it the stay is found again when the calendar is read next. */
export type CalendarEntry = {
  readonly channel: Channel;
  readonly calendarId: CalendarId;
  readonly entryId: CalendarEntryId;
};
