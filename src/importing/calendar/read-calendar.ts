import type { CalendarContents, CalendarRead, CalendarStay, IgnoredEntry } from '#contract/calendar-feed.ts';
import { entriesOf } from './entries-of.ts';
import { isIgnored, readEntry } from './read-entry.ts';

/** A year of a busy room has a few hundred entries: what is larger is no calendar of a room. */
const CHARACTERS_MAX = 5_000_000;

/**
 * Reads a channel's calendar (RFC 5545) as days of the hotel. An entry that cannot be read is left outside with its reason and
 * takes no other with it; a file that is no whole calendar is refused as a whole.
 */
export function readCalendar(text: string, timeZone: string): CalendarRead {
  if (text.length > CHARACTERS_MAX) return { ok: false, flaw: 'too-large' };
  const split = entriesOf(text);
  if (!split.ok) return split;
  const ignored: IgnoredEntry[] = [];
  const stays: Numbered[] = [];
  for (const [index, lines] of split.entries.entries()) {
    const entry = index + 1;
    const read = readEntry(lines, entry, timeZone);
    if (isIgnored(read)) ignored.push(read);
    else stays.push({ ...read, entry });
  }
  return { ok: true, calendar: onceEach(stays, ignored) };
}

type Numbered = CalendarStay & { readonly entry: number };

/** Of entries with one UID the last one counts: a calendar that repeats itself has been written on, not copied. */
function onceEach(stays: readonly Numbered[], ignored: readonly IgnoredEntry[]): CalendarContents {
  const last = new Map(stays.map((stay) => [stay.uid, stay]));
  const repeated = stays
    .filter((stay) => last.get(stay.uid) !== stay)
    .map(({ entry, uid, words }): IgnoredEntry => ({ entry, uid, words, flaw: { code: 'said-twice' } }));
  return {
    stays: [...last.values()].map(({ entry: _, ...stay }) => stay),
    ignored: [...ignored, ...repeated].toSorted((left, right) => left.entry - right.entry),
  };
}
