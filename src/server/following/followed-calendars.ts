import type { FollowedCalendar, FollowedWanted } from '#contract/followed-calendars.ts';
import type { CalendarId, DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { calendarIdOf } from '#importing/calendar/calendar-names.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import { FOLLOWED_COLUMNS, followedOf, type FollowedRow } from './followed-rows.ts';

export type NewFollowed = FollowedWanted & {
  readonly url: string;
  readonly madeBy: DeviceId;
  readonly madeAt: Instant;
};

const ONE = 'hotel_id = ? AND calendar_id = ?';

/** The calendars of channels that the server fetches, as whoever runs the house sees and changes them. */
export class FollowedCalendars {
  readonly #sql: SqlConnection;

  constructor(sql: SqlConnection) {
    this.#sql = sql;
  }

  /** The oldest first; without their addresses. */
  async of(hotelId: HotelId): Promise<readonly FollowedCalendar[]> {
    const rows = await this.#sql.all<FollowedRow>(
      `SELECT ${FOLLOWED_COLUMNS} FROM followed_calendars WHERE hotel_id = ? ORDER BY made_at, calendar_id`,
      hotelId,
    );
    return rows.map(followedOf);
  }

  /** Due at once. A channel has one calendar of a room or type: its new address takes the place of the old one. */
  async follow(hotelId: HotelId, made: NewFollowed): Promise<void> {
    const { channel, roomTypeId, roomId, closedAreStays, url, madeBy, madeAt } = made;
    await this.#sql.run(
      `INSERT INTO followed_calendars (hotel_id, calendar_id, channel, room_type_id, room_id, closed_are_stays, url, made_by,
         made_at, is_on, next_at, failures, said, mark, leased_until)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0, '[]', '{}', 0)
       ON CONFLICT (hotel_id, calendar_id) DO UPDATE SET url = excluded.url, closed_are_stays = excluded.closed_are_stays,
         made_by = excluded.made_by, ${STARTED_ANEW}`,
      hotelId,
      calendarIdOf(made),
      channel,
      roomTypeId,
      roomId ?? null,
      closedAreStays ? 1 : 0,
      url,
      madeBy,
      madeAt,
    );
  }

  /** The stays that it has told of stay where they are. */
  async remove(hotelId: HotelId, calendarId: CalendarId): Promise<void> {
    await this.#sql.run(`DELETE FROM followed_calendars WHERE ${ONE}`, hotelId, calendarId);
  }

  async switchOff(hotelId: HotelId, calendarId: CalendarId): Promise<void> {
    await this.#sql.run(`UPDATE followed_calendars SET is_on = 0 WHERE ${ONE}`, hotelId, calendarId);
  }

  /** It is fetched at once, and its failures are forgotten. */
  async switchOn(hotelId: HotelId, calendarId: CalendarId): Promise<void> {
    await this.#sql.run(`UPDATE followed_calendars SET ${STARTED_ANEW} WHERE ${ONE}`, hotelId, calendarId);
  }

  /** Of all hotels: those that are on and fail. */
  async failing(): Promise<number> {
    const failing = 'SELECT count(*) AS count FROM followed_calendars WHERE is_on = 1 AND failing_since IS NOT NULL';
    return (await this.#sql.one<{ count: number }>(failing))?.count ?? 0;
  }
}

const STARTED_ANEW = `is_on = 1, next_at = 0, failures = 0, failing_since = NULL, trouble = NULL, status = NULL, mark = '{}'`;
