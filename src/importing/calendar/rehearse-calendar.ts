import type { CalendarContents, CalendarStay } from '#contract/calendar-feed.ts';
import type {
  CalendarLine,
  CalendarPlan,
  CalendarPreview,
  GoneStay,
  LeftOutside,
  OutsideFlaw,
} from '#contract/calendar-import.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { forkHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { attempt } from '../attempt.ts';
import { bookEntry } from './book-entry.ts';
import { calendarIdOf, entryOf, guestOf } from './calendar-names.ts';
import { isEcho } from './is-echo.ts';
import { KnownStays } from './known-stays.ts';
import { followEntry } from './follow-entry.ts';

/** What is done about one entry, as the commands that do it and those that take it back. A booking goes with its import. */
export type CalendarStep = {
  readonly line: CalendarLine;
  readonly does: readonly HotelCommand[];
  readonly undo: readonly HotelCommand[];
};

export type Rehearsal = CalendarPreview & {
  readonly steps: readonly CalendarStep[];
  /** What the calendar says of each stay that it is taken to mean. */
  readonly said: Said;
};

/** What a calendar said of stays, as it said it; the hotel may have agreed on other dates since. */
export type Said = ReadonlyMap<ReservationId, Interval>;

/** Whether somebody looks at what would come of it before it is done. */
export type Manner = {
  /** What is left outside, and what is promised all the same. */
  readonly attempt: typeof attempt;
  /** Where nobody looks: at the last reading. Dates that it says again are no news, whatever a desk has agreed on since. */
  readonly saidBefore?: Said;
};

/** Whatever an entry is rehearsed against. */
export type Rehearsing = Manner & {
  readonly copy: HotelState;
  readonly plan: CalendarPlan;
  readonly given: Circumstances;
};

/**
 * Follows a whole calendar in a copy of the hotel that is then forgotten: what would be booked, changed or linked, what has
 * gone from the calendar, and what is left outside and why.
 */
export function rehearseCalendar(
  hotel: HotelState,
  { stays, ignored }: CalendarContents,
  plan: CalendarPlan,
  given: Circumstances,
  manner: Manner = { attempt },
): Rehearsal {
  const rehearsing = { copy: forkHotelState(hotel), plan, given, ...manner };
  const calendarId = calendarIdOf(plan);
  const known = new KnownStays(hotel, plan, calendarId);
  const answers = meant(stays, known, rehearsing);
  const calledOff = new Set(
    ignored
      .filter(({ flaw }) => flaw.code === 'called-off')
      .map(({ uid }) => entryOf(calendarId, plan.channel, uid).entryId),
  );
  const gone = known.gone(given.businessDate).map(({ reservationId, confirmation, stay, fromCalendar }): GoneStay => ({
    reservationId,
    confirmation,
    stay,
    calledOff: fromCalendar !== undefined && calledOff.has(fromCalendar.entryId),
  }));
  // First, so that the nights they give back can be had by others.
  for (const { reservationId, stay } of chosen(gone, plan)) {
    rehearsing.attempt(rehearsing.copy, { type: 'CancelReservation', reservationId, stay, reason: 'channel' }, given);
  }
  const steps: CalendarStep[] = [];
  const said = new Map<ReservationId, Interval>();
  const outside: LeftOutside[] = ignored.map(({ words, flaw }) => ({ words, flaw }));
  for (const { entry, answer } of answers) {
    const step = answer();
    if ('code' in step) outside.push({ words: entry.words, stay: entry.stay, flaw: step });
    else {
      steps.push(step);
      said.set(step.line.reservationId, entry.stay);
    }
  }
  return { steps, lines: steps.map(({ line }) => line), gone, outside, said };
}

/** Those of the gone that are to be cancelled. */
export function chosen(gone: readonly GoneStay[], { cancels }: CalendarPlan): readonly GoneStay[] {
  return gone.filter(({ reservationId }) => cancels.includes(reservationId));
}

type Answered = { readonly entry: CalendarStay; readonly answer: () => CalendarStep | OutsideFlaw };

/** What each entry means, those first that the hotel knows: so a new one never takes the place of one that was moved. */
function meant(stays: readonly CalendarStay[], known: KnownStays, rehearsing: Rehearsing): readonly Answered[] {
  const { plan, given } = rehearsing;
  const calendarId = calendarIdOf(plan);
  const named = stays.map((entry) => {
    const from = entryOf(calendarId, plan.channel, entry.uid);
    return { entry, from, guest: guestOf(entry, plan.channel), reservation: known.named(from.entryId) };
  });
  const answers = named.map(({ entry, from, guest, reservation }): Answered & { readonly isNew: boolean } => {
    const isMeant = entry.kind === 'reserved' || (entry.kind === 'closed' && plan.closedAreStays);
    const before = reservation ?? (isMeant ? known.renamed(entry, given.businessDate) : undefined);
    if (before) return { entry, isNew: false, answer: () => followEntry(rehearsing, before, entry, guest) };
    const byHand = isMeant ? known.byHand(entry) : undefined;
    if (byHand) return { entry, isNew: true, answer: () => linked(byHand, from, guest) };
    // Looked at when those are moved that are known: nights that they give back are no echo of ours any more.
    const answer = () => outsideOf(entry, isMeant, rehearsing) ?? bookEntry(rehearsing, entry, from, guest);
    return { entry, isNew: true, answer };
  });
  return answers.toSorted((left, right) => Number(left.isNew) - Number(right.isNew));
}

function outsideOf(entry: CalendarStay, isMeant: boolean, { copy, plan, given }: Rehearsing): OutsideFlaw | undefined {
  if (entry.kind === 'blocked') return { code: 'blocked' };
  if (!isMeant) return { code: 'closed' };
  if (entry.stay.departure <= given.businessDate) return { code: 'over' };
  return isEcho(copy, plan, entry) ? { code: 'our-own' } : undefined;
}

function linked(
  { reservationId, stay, confirmation }: NonNullable<ReturnType<KnownStays['byHand']>>,
  entry: ReturnType<typeof entryOf>,
  guest: string,
): CalendarStep {
  return {
    line: { action: 'link', reservationId, guest, stay, confirmation },
    does: [{ type: 'LinkReservationToCalendar', reservationId, entry }],
    undo: [],
  };
}
