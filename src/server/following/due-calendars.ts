import type { Instant } from '#domain/kernel/identifiers.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import type { CalendarName } from './fetch-lease.ts';

/** Calendars of all hotels that are to be fetched now and that nobody fetches, what waited longest first. */
export async function dueCalendars(sql: SqlConnection, now: Instant, atMost: number): Promise<readonly CalendarName[]> {
  return sql.all<CalendarName>(
    `SELECT hotel_id AS "hotelId", calendar_id AS "calendarId" FROM followed_calendars
     WHERE is_on = 1 AND next_at <= ? AND leased_until <= ? ORDER BY next_at, hotel_id, calendar_id LIMIT ?`,
    now,
    now,
    atMost,
  );
}
