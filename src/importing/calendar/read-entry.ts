import ICAL from 'ical.js';
import { OWN_UID_END, type CalendarStay, type EntryFlaw, type IgnoredEntry } from '#contract/calendar-feed.ts';
import { dayOfTime } from './day-of-time.ts';
import { kindOfEntry } from './kind-of-entry.ts';
import { stayOfEntry } from './stay-of-entry.ts';

type EntryRead = CalendarStay | IgnoredEntry;

/** One entry, from BEGIN:VEVENT to END:VEVENT, as nights of the hotel, or why it is none. */
export function readEntry(lines: string, entry: number, timeZone: string): EntryRead {
  const event = parse(lines);
  if (!event) return { entry, uid: '', words: '', flaw: { code: 'unreadable' } };
  const uid = textOf(event, 'uid');
  const words = textOf(event, 'summary');
  const leaveOut = (code: EntryFlaw['code']): IgnoredEntry => ({ entry, uid, words, flaw: { code } });
  const flaw = flawOf(event, uid, words);
  if (flaw) return leaveOut(flaw);
  const stay = stayOfEntry(event, (time) => dayOfTime(time, timeZone));
  if (typeof stay === 'string') return leaveOut(stay);
  return { uid, words, kind: kindOfEntry(words, uid, stay), stay };
}

export function isIgnored(entry: EntryRead): entry is IgnoredEntry {
  return 'flaw' in entry;
}

function flawOf(event: ICAL.Component, uid: string, words: string): EntryFlaw['code'] | undefined {
  if (uid === '') return 'without-uid';
  if (uid.endsWith(OWN_UID_END)) return 'our-own';
  const status = textOf(event, 'status').toUpperCase();
  if (status === 'CANCELLED') return 'called-off';
  if (status === 'TENTATIVE' || /^(?:provisoire|tentative|pending)\b/i.test(words)) return 'not-confirmed';
  return ['rrule', 'rdate', 'recurrence-id'].some((name) => event.hasProperty(name)) ? 'repeats' : undefined;
}

/** Undefined for what the grammar does not know: the parser throws on it. */
function parse(lines: string): ICAL.Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(lines));
  } catch {
    return undefined;
  }
}

function textOf(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
}
