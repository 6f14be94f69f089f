import type { CalendarPreview, OutsideFlaw } from '#contract/calendar-import.ts';
import {
  FOLLOWED_MAX,
  TOLD_MAX,
  type CalendarChanges,
  type CalendarFound,
  type LeftOutsideWhy,
} from '#contract/followed-calendars.ts';
import type { CommandOutcome } from '#contract/sync-protocol.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { CalendarStep } from '#importing/calendar/rehearse-calendar.ts';

type Reading = { readonly before: CalendarFound | undefined; readonly at: Instant };

/** What a calendar says, told without the words of strangers: they may be about guests, and this is kept beside the log. */
export function foundIn({ lines, gone, outside }: CalendarPreview, { before, at }: Reading): CalendarFound {
  const known = new Map(before?.gone.map(({ reservationId, since }) => [reservationId, since]));
  return {
    stays: lines.length,
    nights: lines.reduce((sum, { stay }) => sum + stay.departure - stay.arrival, 0),
    outside: outside
      .flatMap(({ flaw, stay }) => {
        const why = WHY[flaw.code];
        return why ? { why, ...(stay ? { stay } : {}) } : [];
      })
      .slice(0, TOLD_MAX),
    gone: gone.map((one) => ({ ...one, since: known.get(one.reservationId) ?? at })).slice(0, TOLD_MAX),
  };
}

/** What the commands of a reading have changed; undefined where nothing was new. */
export function changesOf(
  steps: readonly CalendarStep[],
  outcomes: readonly CommandOutcome[],
  reading: Pick<CalendarChanges, 'at' | 'importId'>,
): CalendarChanges | undefined {
  const acts = steps.filter(({ does }) => does.length > 0).map(({ line }) => line);
  if (acts.length === 0) return undefined;
  return {
    ...reading,
    booked: acts.filter(({ action }) => action === 'book' || action === 'book-without-room').length,
    moved: acts
      .flatMap(({ reservationId, stay, before }) => (before ? { reservationId, stay, before } : []))
      .slice(0, FOLLOWED_MAX),
    linked: acts.filter(({ action }) => action === 'link').length,
    toSettle: outcomes.filter(({ verdict }) => verdict !== 'accepted').length,
  };
}

/** Absent: nobody need look at it. */
const WHY: Readonly<Partial<Record<OutsideFlaw['code'], LeftOutsideWhy>>> = {
  unreadable: 'not-readable',
  'without-start': 'not-readable',
  'without-uid': 'not-readable',
  'ends-before-it-starts': 'not-readable',
  repeats: 'not-readable',
  'ended-here': 'ended-here',
  'other-dates': 'other-dates',
  refused: 'refused',
};
