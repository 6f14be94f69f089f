import type { RecordedEvent } from '#contract/commands.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';

/** A hotel that wants its day closed without a person, and when, in minutes after midnight on its own clocks. */
export type AskingHotel = { readonly hotelId: HotelId; readonly automaticAt: number };

/** Read from the logs themselves, by an index over the few events that say it: nothing beside them can be stale. */
export async function askingHotels(sql: SqlConnection): Promise<readonly AskingHotel[]> {
  const rows = await sql.all<{ hotelId: HotelId; record: string }>(
    `SELECT hotel_id AS "hotelId", record FROM events WHERE type = 'DayTurnChosen' ORDER BY hotel_id, position`,
  );
  const wanted = new Map(rows.map(({ hotelId, record }) => [hotelId, automaticAtIn(record)]));
  return [...wanted].flatMap(([hotelId, automaticAt]) => (automaticAt === undefined ? [] : { hotelId, automaticAt }));
}

function automaticAtIn(record: string): number | undefined {
  const { event } = JSON.parse(record) as RecordedEvent;
  return event.type === 'DayTurnChosen' && event.turns.by === 'night-audit' ? event.turns.automaticAt : undefined;
}
