import type { CalendarPlan } from '#contract/calendar-import.ts';
import type { CalendarStay } from '#contract/calendar-feed.ts';
import { CHANNEL_NAMES } from '#contract/channel-names.ts';
import type { CalendarEntryId, CalendarId } from '#domain/kernel/identifiers.ts';
import type { CalendarEntry, Channel } from '#domain/reservations/calendar-entry.ts';
import { importedTimelessId } from '../imported-id.ts';

type Target = Pick<CalendarPlan, 'channel' | 'roomTypeId' | 'roomId'>;

/** A channel has one calendar of a room or type: every desk that reads it knows it by the same id. */
export function calendarIdOf({ channel, roomTypeId, roomId }: Target): CalendarId {
  return importedTimelessId<CalendarId>('calendar', channel, roomId ?? roomTypeId);
}

/** What the channel calls the stay is hashed: it is written by strangers, and the log keeps what it is told for ever. */
export function entryOf(calendarId: CalendarId, channel: Channel, uid: string): CalendarEntry {
  return { channel, calendarId, entryId: importedTimelessId<CalendarEntryId>('entry', calendarId, uid) };
}

const MADE_BY: readonly (readonly [Channel, RegExp])[] = [
  ['airbnb', /airbnb/i],
  ['booking-com', /booking\.com/i],
  ['vrbo', /homeaway|vrbo|abritel|fewo-direkt/i],
  ['expedia', /expedia|hotels\.com/i],
];

/** Who has written the calendar, by what it says of itself or by the names it gives its entries. */
export function channelOf(text: string): Channel {
  const said = [...text.matchAll(/^(?:PRODID|UID)[^\r\n]*/gim)].slice(0, 3).join('\n');
  return MADE_BY.find(([, mark]) => mark.test(said))?.[0] ?? 'other';
}

/** The name behind 'Reserved - ', where the channel says one; for the details store, never for the log. */
export function guestOf({ words, kind }: CalendarStay, channel: Channel): string {
  const [, name] = kind === 'reserved' ? (/\s[-–]\s+(.+)$/.exec(words) ?? []) : [];
  return name?.trim() || `Guest of ${CHANNEL_NAMES[channel]}`;
}
