import { randomUUID } from 'node:crypto';
import type { SqlConnection } from '#server/sql/sql-connection.ts';

/**
 * A store that was brought back to an older state is another log from now on: its devices notice, and each hotel waits for
 * what they still have. To be done before a server is started on it.
 */
export async function beginNewEpoch(sql: Pick<SqlConnection, 'transaction'>): Promise<string> {
  const epoch = randomUUID();
  await sql.transaction([
    { sql: 'UPDATE log_identity SET epoch = ?', values: [epoch] },
    { sql: 'DELETE FROM restored_hotels', values: [] },
    {
      sql: 'INSERT INTO restored_hotels (hotel_id, gathers_until, heard) SELECT hotel_id, NULL, ? FROM log_head',
      values: ['[]'],
    },
  ]);
  return epoch;
}
