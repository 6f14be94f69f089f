import type { SqlConnection } from '#server/sql/sql-connection.ts';
import { BackupUnusable, type BackupEnd } from './backup-format.ts';

/** Whether the logs in the store end where the backup says, each without a gap. Throws where one does not. */
export async function verifyRestored(sql: Pick<SqlConnection, 'one'>, heads: BackupEnd['heads']): Promise<void> {
  for (const [hotelId, head] of Object.entries(heads)) {
    const found = await sql.one<Found>(
      `SELECT h.position AS head, (SELECT count(*) FROM events e WHERE e.hotel_id = h.hotel_id) AS events,
        (SELECT coalesce(max(position), 0) FROM events e WHERE e.hotel_id = h.hotel_id) AS last
       FROM log_head h WHERE h.hotel_id = ?`,
      hotelId,
    );
    if (found?.head !== head || found.events !== head || found.last !== head) {
      throw new BackupUnusable(`The log of ${hotelId} is not whole: it should end at ${head}.`);
    }
  }
}

type Found = { readonly head: number; readonly events: number; readonly last: number };
