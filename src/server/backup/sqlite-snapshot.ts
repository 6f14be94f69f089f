import { DatabaseSync } from '@photostructure/sqlite';
import { SqliteConnection } from '#server/sql/sqlite-connection.ts';
import type { Snapshot } from './snapshot.ts';

/** One moment of the embedded store, over a connection of its own; writers go on, and are not seen. */
export async function sqliteSnapshot(file: string): Promise<Snapshot> {
  const reading = new DatabaseSync(file, { readOnly: true });
  reading.exec('PRAGMA busy_timeout = 5000; BEGIN');
  // The moment that is shown is that of the first read.
  reading.prepare('SELECT epoch FROM log_identity').get();
  return { dialect: 'sqlite', sql: new SqliteConnection(reading), close: async () => reading.close() };
}
