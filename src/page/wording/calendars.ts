import type { CalendarFlaw, EntryFlaw } from '#contract/calendar-feed.ts';
import type { CalendarAction, CalendarResult, OutsideFlaw } from '#contract/calendar-import.ts';
import type { Names } from './names.ts';
import { plural } from './plural.ts';
import { refusalWords } from './refusals.ts';

/** Why a file is no calendar at all, and what helps. */
export const calendarFlawWords: Readonly<Record<CalendarFlaw, string>> = {
  'too-large': 'The calendar is larger than 5 MB. Is it the calendar of one room or type?',
  'empty-file': 'There is nothing in it. Download the calendar again.',
  'web-page': 'This is a web page and no calendar. Perhaps the channel asks you to sign in: download it again.',
  'not-a-calendar': 'This is no calendar. It begins with BEGIN:VCALENDAR; channels call it iCal or .ics.',
  'cut-off':
    'The end of the calendar is missing. Download it again: what is missing would look as if it were cancelled.',
};

export const calendarActionWords: Readonly<Record<CalendarAction, string>> = {
  book: 'New',
  'book-without-room': 'New, without a room',
  change: 'Other dates',
  link: 'Written by hand',
  here: 'Here already',
  cancel: 'Cancelled',
};

const entryFlawWords: Readonly<Record<EntryFlaw['code'], string>> = {
  unreadable: 'It cannot be read.',
  'without-start': 'It does not say when it begins.',
  'without-uid': 'It has no name of its own (UID), so it could not be found again.',
  'ends-before-it-starts': 'It ends before it begins.',
  repeats: 'It repeats itself: no stay does.',
  'called-off': 'The channel says that it is cancelled.',
  'not-confirmed': 'It is not confirmed yet.',
  'our-own': 'It is our own: this hotel has told the channel so.',
  'said-twice': 'The calendar has it again further down.',
};

/** Why an entry is left outside. */
export function outsideFlawWords(flaw: OutsideFlaw, names: Names): string {
  switch (flaw.code) {
    case 'blocked':
      return 'The nights are closed at the channel, by a rule or by hand. Nobody is coming.';
    case 'closed':
      return 'The nights are closed, and the channel does not say why.';
    case 'over':
      return 'The stay is over.';
    case 'ended-here':
      return `Booking ${flaw.confirmation} was ended here, and the channel still has it. Look at both.`;
    case 'other-dates':
      return `Booking ${flaw.confirmation} has other dates here. Ask the guest, and change them here or at the channel.`;
    case 'refused':
      return refusalWords(flaw.refusal, names);
    default:
      return entryFlawWords[flaw.code];
  }
}

/** What came of a calendar, in a sentence or two. */
export function calendarResultWords({ done, outside, stopped }: CalendarResult): string {
  const said = [
    [done.book + done['book-without-room'], 'booked'],
    [done.change, 'moved to other dates'],
    [done.link, 'found as written by hand'],
    [done.cancel, 'cancelled'],
  ] as const;
  const acts = said.filter(([count]) => count > 0).map(([count, act]) => `${plural(count, 'stay')} ${act}.`);
  const withoutRoom = done['book-without-room'];
  return [
    ...(acts.length > 0 ? acts : ['Nothing is new.']),
    ...(withoutRoom > 0 ? [`${plural(withoutRoom, 'stay')} without the room: it is taken or closed.`] : []),
    ...(outside.length > 0 ? [`${outside.length} left outside.`] : []),
    ...(stopped ? ['It was stopped: follow the same calendar again to go on.'] : []),
  ].join(' ');
}
