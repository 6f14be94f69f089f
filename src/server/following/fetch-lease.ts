import type { CalendarChanges, CalendarFound, FetchFailure, FollowedWanted } from '#contract/followed-calendars.ts';
import type { CalendarId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { Said } from '#importing/calendar/rehearse-calendar.ts';
import type { SqlConnection, SqlValue } from '#server/sql/sql-connection.ts';
import type { CalendarMark } from './fetch-calendar.ts';
import { FOLLOWED_COLUMNS, foundOf, saidIn, saidText, wantedOf, type FollowedRow } from './followed-rows.ts';

export type CalendarName = { readonly hotelId: HotelId; readonly calendarId: CalendarId };

/** Longer than a turn takes by far: clocks of two machines differ. Whoever follows twice makes nothing twice. */
const LEASE_MS = 5 * 60_000;

/** What is fetched, and what is known of it. */
export type FetchState = CalendarName & {
  readonly url: string;
  readonly wanted: FollowedWanted;
  readonly mark: CalendarMark;
  readonly said: Said;
  readonly found: CalendarFound | undefined;
  /** In a row, up to now. */
  readonly failures: number;
};

export type CalendarLearned = {
  readonly found: CalendarFound;
  /** Absent where nothing was new. */
  readonly changes: CalendarChanges | undefined;
  readonly said: Said;
  readonly mark: CalendarMark;
};

/**
 * The right to fetch one calendar, held by one process at a time. What is written down is written only by whoever holds it:
 * a process that was taken for dead changes nothing.
 */
export class FetchLease {
  readonly #sql: SqlConnection;
  readonly #name: CalendarName;
  readonly #holder: string;

  constructor(sql: SqlConnection, name: CalendarName, holder: string) {
    this.#sql = sql;
    this.#name = name;
    this.#holder = holder;
  }

  /** Undefined where another process holds it, or there is nothing to fetch any more. */
  async take(now: Instant): Promise<FetchState | undefined> {
    const { hotelId, calendarId } = this.#name;
    const taken = await this.#sql.run(
      `UPDATE followed_calendars SET leased_by = ?, leased_until = ?
       WHERE hotel_id = ? AND calendar_id = ? AND is_on = 1 AND leased_until <= ?`,
      this.#holder,
      now + LEASE_MS,
      hotelId,
      calendarId,
      now,
    );
    return taken === 1 ? this.#read() : undefined;
  }

  /** It was read, and followed. */
  async read(at: Instant, nextAt: Instant, { found, changes, said, mark }: CalendarLearned): Promise<void> {
    await this.#write(`${IN_ORDER}, found = ?, changes = coalesce(?, changes), said = ?, mark = ?`, [
      at,
      nextAt,
      JSON.stringify(found),
      changes ? JSON.stringify(changes) : null,
      saidText(said),
      JSON.stringify(mark),
    ]);
  }

  async unchanged(at: Instant, nextAt: Instant): Promise<void> {
    await this.#write(IN_ORDER, [at, nextAt]);
  }

  async failed(at: Instant, nextAt: Instant, { trouble, status }: FetchFailure): Promise<void> {
    await this.#write(
      'failures = failures + 1, failing_since = coalesce(failing_since, ?), next_at = ?, trouble = ?, status = ?',
      [at, nextAt, trouble, status ?? null],
    );
  }

  /** Another process, or this one, may fetch it when it is due. */
  async release(now: Instant): Promise<void> {
    await this.#write('leased_until = ?, leased_by = NULL', [now]);
  }

  async #read(): Promise<FetchState | undefined> {
    const row = await this.#sql.one<FetchRow>(
      `SELECT ${FOLLOWED_COLUMNS}, said, mark, failures FROM followed_calendars WHERE ${HELD}`,
      ...this.#held,
    );
    if (!row) return undefined;
    const { url, failures } = row;
    const mark = JSON.parse(row.mark) as CalendarMark;
    return { ...this.#name, url, failures, mark, wanted: wantedOf(row), said: saidIn(row.said), found: foundOf(row) };
  }

  async #write(change: string, values: readonly SqlValue[]): Promise<void> {
    await this.#sql.run(`UPDATE followed_calendars SET ${change} WHERE ${HELD}`, ...values, ...this.#held);
  }

  get #held(): readonly SqlValue[] {
    return [this.#name.hotelId, this.#name.calendarId, this.#holder];
  }
}

type FetchRow = FollowedRow & { readonly said: string; readonly mark: string; readonly failures: number };

const HELD = 'hotel_id = ? AND calendar_id = ? AND leased_by = ?';

const IN_ORDER = 'read_at = ?, next_at = ?, failures = 0, failing_since = NULL, trouble = NULL, status = NULL';
