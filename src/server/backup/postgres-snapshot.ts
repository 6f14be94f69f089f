import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import type { Snapshot } from './snapshot.ts';
import { postgresSession } from './postgres-session.ts';

/** One moment of a PostgreSQL store; writers go on, and are not seen. */
export async function postgresSnapshot(url: string): Promise<Snapshot> {
  const session = await postgresSession(url, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const sql = new PostgresConnection(session);
  // The moment that is shown is that of the first read.
  await sql.one('SELECT epoch FROM log_identity');
  return { dialect: 'postgres', sql, close: () => session.end() };
}
