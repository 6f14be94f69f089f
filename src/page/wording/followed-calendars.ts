import type {
  CalendarChanges,
  CalendarFound,
  FetchFailure,
  FollowedCalendar,
  LeftOutsideWhy,
} from '#contract/followed-calendars.ts';
import { agoWords, momentWords } from './moments.ts';
import { plural } from './plural.ts';
import { failureWords } from './webhooks.ts';

/** When it was read, and what it said then: 'Read 12 minutes ago: 5 stays, 14 nights. Again at 14:20.' */
export function calendarReadWords(calendar: FollowedCalendar, now: number): string {
  const { readAt, found, isOn, nextAt, lastFailure } = calendar;
  if (readAt === undefined) return isOn ? 'Not read yet.' : 'Switched off. It was never read.';
  const said = found ? `: ${calendarSaysWords(found)}` : '';
  const read = `Read ${agoWords(readAt, now)}${said}.`;
  if (!isOn) return `${read} Switched off: what the channel sells is not booked here.`;
  return nextAt > now && !lastFailure ? `${read} Again at ${momentWords(nextAt, now)}.` : read;
}

function calendarSaysWords({ stays, nights }: CalendarFound): string {
  return stays === 0 ? 'no stays' : `${plural(stays, 'stay')}, ${plural(nights, 'night')}`;
}

/** What the last reading that brought anything has done: 'Today, 14:02: 2 stays booked, 1 moved.' */
export function calendarChangesWords(changes: CalendarChanges, now: number): string {
  const { at, booked, moved, linked, toSettle } = changes;
  const acts = [
    booked > 0 ? `${plural(booked, 'stay')} booked` : '',
    moved.length > 0 ? `${plural(moved.length, 'stay')} moved to other dates` : '',
    linked > 0 ? `${plural(linked, 'stay')} found as written by hand` : '',
  ].filter((act) => act !== '');
  const settled = toSettle > 0 ? ` ${toSettle} did not fit and stands under Needs you.` : '';
  return `Last news ${momentWords(at, now)}: ${acts.join(', ')}.${settled}`;
}

/** What is the matter, and what helps: 'Not read since 14:02, because it answered 404. Copy the address again…' */
export function calendarFailingWords(
  failure: FetchFailure,
  { failingSince, nextAt }: FollowedCalendar,
  now: number,
): string {
  const since = failingSince === undefined ? '' : ` since ${momentWords(failingSince, now)}`;
  const again = nextAt > now ? ` It is tried again at ${momentWords(nextAt, now)}.` : '';
  return `Not read${since}, because ${fetchFailureWords(failure)}. ${remedyWords(failure)}${again}`;
}

function fetchFailureWords({ trouble, status }: FetchFailure): string {
  switch (trouble) {
    case 'too-large':
      return 'it is larger than the calendar of a room can be';
    case 'empty-file':
      return 'there is nothing in it';
    case 'web-page':
      return 'a web page is there and no calendar';
    case 'not-a-calendar':
      return 'what is there is no calendar';
    case 'cut-off':
      return 'its end is missing';
    case 'led-elsewhere':
      return 'it leads on and on to other addresses';
    case 'hotel-busy':
      return 'Keyrack could not write just then';
    default:
      return failureWords({ trouble, ...(status === undefined ? {} : { status }) });
  }
}

function remedyWords({ trouble, status = 0 }: FetchFailure): string {
  switch (trouble) {
    case 'timed-out':
    case 'no-answer':
    case 'unreachable':
    case 'empty-file':
    case 'cut-off':
    case 'hotel-busy':
      return 'This mostly passes by itself.';
    case 'refused':
      return status >= 500 || status === 429 ? 'This mostly passes by itself.' : COPY_AGAIN;
    default:
      return COPY_AGAIN;
  }
}

const COPY_AGAIN = 'Copy the address at the channel again and give it here: it takes the place of this one.';

/** What a person should look at. */
export const leftOutsideWords: Readonly<Record<LeftOutsideWhy, string>> = {
  'not-readable': 'cannot be read. Look at the channel whether somebody comes.',
  'ended-here': 'was ended here, and the channel still has it. Cancel it there, or reinstate it here.',
  'other-dates': 'has other dates here. Ask the guest, and change them here or at the channel.',
  refused: 'could not be booked or changed here. Look at the channel and book it by hand.',
};
