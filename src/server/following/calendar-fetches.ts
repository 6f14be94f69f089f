import type { Instant } from '#domain/kernel/identifiers.ts';
import { DueWork } from '#server/due/due-work.ts';
import { leasedTurn } from '#server/due/leased-turn.ts';
import type { DestinationRules } from '#server/outgoing/find-destination.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import { dueCalendars } from './due-calendars.ts';
import { fetchCalendar, type CalendarFetched } from './fetch-calendar.ts';
import { FetchLease, type CalendarLearned, type CalendarName, type FetchState } from './fetch-lease.ts';
import { followCalendar, type FollowParts } from './follow-calendar.ts';
import { nextAttempt, nextFetch } from './next-fetch.ts';

export type CalendarFetchesParts = FollowParts & {
  readonly sql: SqlConnection;
  readonly rules: DestinationRules;
  readonly now: () => Instant;
  readonly chance: () => number;
  /** A name of this process that no other has. */
  readonly holder: string;
  readonly report: (trouble: unknown) => void;
  readonly onFetched: (became: 'read' | 'unchanged' | 'failed') => void;
};

const EVERY_MS = 30_000;

/** Few: each may wait for a slow channel, and the first reading of a hotel's calendars books many stays. */
const AT_ONCE = 4;

/** Fetches the calendars of all hotels when they are due, each by one process at a time. */
export function calendarFetches(parts: CalendarFetchesParts): DueWork<CalendarName> {
  const { sql, now, holder, report } = parts;
  return new DueWork({
    due: (atMost) => dueCalendars(sql, now(), atMost),
    takeTurn: leasedTurn(
      (name) => new FetchLease(sql, name, holder),
      now,
      ({ lease, state }, signal) => fetchOnce(parts, lease, state, signal),
    ),
    atOnce: AT_ONCE,
    everyMs: EVERY_MS,
    report,
  });
}

async function fetchOnce(
  parts: CalendarFetchesParts,
  lease: FetchLease,
  state: FetchState,
  signal: AbortSignal,
): Promise<void> {
  const { rules, now, chance, onFetched } = parts;
  const { url, mark } = state;
  const fetched = await fetchCalendar({ url, mark, at: now(), signal }, rules);
  if (fetched.became === 'ended') return;
  const followed = fetched.became === 'read' ? await follow(parts, state, fetched) : fetched;
  const at = now();
  onFetched(followed.became);
  if (followed.became === 'read') return lease.read(at, nextFetch(at, chance), followed.learned);
  if (followed.became === 'unchanged') return lease.unchanged(at, nextFetch(at, chance));
  const { failure, retryAfterMs } = followed;
  return lease.failed(at, nextAttempt(at, { failures: state.failures + 1, retryAfterMs }, chance), failure);
}

type Read = { readonly became: 'read'; readonly learned: CalendarLearned };
type Failed = Extract<CalendarFetched, { became: 'failed' }>;

async function follow(
  parts: CalendarFetchesParts,
  state: FetchState,
  { text, mark }: Extract<CalendarFetched, { became: 'read' }>,
): Promise<Read | Failed> {
  const followed = await followCalendar(parts, state, text, parts.now());
  if (!followed.ok) return { became: 'failed', failure: followed.failure, retryAfterMs: undefined };
  const { learned } = followed;
  const { outside, gone } = learned.found;
  // Where something is open the same calendar is read again: what is in its way here may be gone by then.
  const isDone = outside.length === 0 && gone.length === 0;
  return { became: 'read', learned: { ...learned, mark: isDone ? mark : {} } };
}
