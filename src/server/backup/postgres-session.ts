import { Pool } from 'pg';
import { postgresSettings } from '#server/sql/open-postgres.ts';

/**
 * One connection for a long work: what was said on it stays said (a transaction, a search path). Nobody waits for it, so
 * it may take its time.
 */
export async function postgresSession(url: string, ...said: readonly string[]): Promise<Pool> {
  const patient = { statement_timeout: 0, lock_timeout: 0, idle_in_transaction_session_timeout: 0, query_timeout: 0 };
  const session = new Pool({ ...postgresSettings(url), ...patient, max: 1, idleTimeoutMillis: 0 });
  session.on('error', () => undefined);
  try {
    for (const sql of said) await session.query(sql);
    return session;
  } catch (error) {
    await session.end();
    throw error;
  }
}
