import type { CalendarOut } from '#contract/calendars-out.ts';
import type { CalendarFeedId, HotelId, Instant, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import type { CalendarsOut, NewCalendar } from './calendars-out.ts';

const COLUMNS = `feed_id AS "feedId", room_type_id AS "roomTypeId", room_id AS "roomId", made_at AS "madeAt", read_at AS "readAt"`;

export class SqlCalendarsOut implements CalendarsOut {
  readonly #sql: SqlConnection;

  constructor(sql: SqlConnection) {
    this.#sql = sql;
  }

  async of(hotelId: HotelId): Promise<readonly CalendarOut[]> {
    const rows = await this.#sql.all<CalendarRow>(
      `SELECT ${COLUMNS} FROM calendars_out WHERE hotel_id = ? ORDER BY made_at, feed_id`,
      hotelId,
    );
    return rows.map(calendarOf);
  }

  async add(hotelId: HotelId, { feedId, roomTypeId, roomId, tokenHash, madeBy, madeAt }: NewCalendar): Promise<void> {
    await this.#sql.run(
      `INSERT INTO calendars_out (hotel_id, feed_id, room_type_id, room_id, token_hash, made_by, made_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      hotelId,
      feedId,
      roomTypeId,
      roomId ?? null,
      tokenHash,
      madeBy,
      madeAt,
    );
  }

  async revoke(hotelId: HotelId, feedId: CalendarFeedId): Promise<void> {
    await this.#sql.run('DELETE FROM calendars_out WHERE hotel_id = ? AND feed_id = ?', hotelId, feedId);
  }

  async byToken(hotelId: HotelId, tokenHash: string): Promise<CalendarOut | undefined> {
    const row = await this.#sql.one<CalendarRow>(
      `SELECT ${COLUMNS} FROM calendars_out WHERE hotel_id = ? AND token_hash = ?`,
      hotelId,
      tokenHash,
    );
    return row && calendarOf(row);
  }

  async wasRead(hotelId: HotelId, feedId: CalendarFeedId, at: Instant): Promise<void> {
    await this.#sql.run('UPDATE calendars_out SET read_at = ? WHERE hotel_id = ? AND feed_id = ?', at, hotelId, feedId);
  }
}

type CalendarRow = {
  readonly feedId: CalendarFeedId;
  readonly roomTypeId: RoomTypeId;
  readonly roomId: RoomId | null;
  readonly madeAt: Instant;
  readonly readAt: Instant | null;
};

function calendarOf({ feedId, roomTypeId, roomId, madeAt, readAt }: CalendarRow): CalendarOut {
  return {
    feedId,
    roomTypeId,
    ...(roomId === null ? {} : { roomId }),
    madeAt,
    ...(readAt === null ? {} : { readAt }),
  };
}
