import { createHash } from 'node:crypto';
import type { HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import type { SqlDialect } from '#server/sql/migration.ts';
import type { SqlConnection, SqlValue } from '#server/sql/sql-connection.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupEnd, type BackupHeader } from './backup-format.ts';
import { quoted, storedTables, type StoredTable } from './stored-tables.ts';

/** Between two of these others have their turn. */
const ROWS_PER_READ = 500;

/** What a hotel's own backup holds: its log and what belongs to it. Never who may sign in, and never a credential. */
const OF_A_HOTEL = new Set(['log_head', 'events', 'commands', 'quarantined_commands', 'guest_details_said']);

export type BackupSource = {
  /** Shows one moment of the store for as long as the backup is made (open-snapshot.ts). */
  readonly sql: SqlConnection;
  readonly dialect: SqlDialect;
  readonly appVersion: string;
  readonly now: () => Instant;
  /** The one hotel to back up; undefined: everything. */
  readonly hotelId?: HotelId | undefined;
  readonly onProgress?: (done: number, total: number) => void;
};

/** The lines of a backup. Throws where a log has a gap: such a backup would only look like one. */
export async function* backupLines(source: BackupSource): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  const heads = await headsOf(source);
  const tables = await tablesOf(source);
  const total = await countRows(source, tables);
  const events = new EventCount();
  yield line(await headerOf(source));
  let rows = 0;
  for (const table of tables) {
    yield line({ table: table.name, columns: table.columns });
    for await (const page of pagesOf(source, table)) {
      if (table.name === 'events') events.add(page);
      for (const row of page) yield line(table.columns.map((column) => row[column] ?? null));
      rows += page.length;
      source.onProgress?.(rows, total);
    }
  }
  events.mustReach(heads);
  yield `${JSON.stringify({ end: true, rows, heads, sha256: hash.digest('hex') } satisfies BackupEnd)}\n`;
}

type Row = Readonly<Record<string, SqlValue>>;

async function headerOf({ sql, appVersion, now, hotelId }: BackupSource): Promise<BackupHeader> {
  const identity = await sql.one<{ epoch: string }>('SELECT epoch FROM log_identity');
  const step = await sql.one<{ name: string }>('SELECT max(name) AS name FROM schema_migrations');
  if (!identity || !step) throw new Error('There is no store to back up.');
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    madeAt: now(),
    appVersion,
    epoch: identity.epoch,
    schema: step.name,
    ...(hotelId === undefined ? {} : { hotelId }),
  };
}

async function headsOf({ sql, hotelId }: BackupSource): Promise<Record<HotelId, Position>> {
  const rows = await sql.all<{ hotel: HotelId; position: Position }>(
    `SELECT hotel_id AS hotel, position FROM log_head ${hotelId === undefined ? '' : 'WHERE hotel_id = ?'}`,
    ...(hotelId === undefined ? [] : [hotelId]),
  );
  return Object.fromEntries(rows.map(({ hotel, position }) => [hotel, position]));
}

async function tablesOf({ sql, dialect, hotelId }: BackupSource): Promise<readonly StoredTable[]> {
  const tables = await storedTables(sql, dialect);
  return hotelId === undefined ? tables : tables.filter(({ name }) => OF_A_HOTEL.has(name));
}

async function countRows({ sql, hotelId }: BackupSource, tables: readonly StoredTable[]): Promise<number> {
  let total = 0;
  for (const { name } of tables) {
    const where = hotelId === undefined ? '' : ' WHERE hotel_id = ?';
    const values = hotelId === undefined ? [] : [hotelId];
    total +=
      (await sql.one<{ rows: number }>(`SELECT count(*) AS rows FROM ${quoted(name)}${where}`, ...values))?.rows ?? 0;
  }
  return total;
}

/** In the order of the primary key, each page beginning behind the last row of the one before. */
async function* pagesOf({ sql, hotelId }: BackupSource, { name, key }: StoredTable): AsyncGenerator<readonly Row[]> {
  const keys = key.map(quoted).join(', ');
  const marks = key.map(() => '?').join(', ');
  const ofHotel = hotelId === undefined ? [] : [{ sql: 'hotel_id = ?', values: [hotelId] }];
  let after: readonly SqlValue[] | undefined;
  for (;;) {
    const conditions = [...ofHotel, ...(after ? [{ sql: `(${keys}) > (${marks})`, values: after }] : [])];
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.map((one) => one.sql).join(' AND ')}`;
    const page = await sql.all<Row>(
      `SELECT * FROM ${quoted(name)} ${where} ORDER BY ${keys} LIMIT ${ROWS_PER_READ}`,
      ...conditions.flatMap((one) => one.values),
    );
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (!last || page.length < ROWS_PER_READ) return;
    after = key.map((column) => last[column] ?? null);
    // A driver that answers at once would never let go of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Counts the events of each hotel, which come in the order of their positions. */
class EventCount {
  readonly #counts = new Map<string, number>();

  add(page: readonly Row[]): void {
    for (const { hotel_id: hotelId, position } of page) {
      const next = (this.#counts.get(String(hotelId)) ?? 0) + 1;
      if (position !== next) throw new Error(`The log of ${String(hotelId)} has no event at position ${next}.`);
      this.#counts.set(String(hotelId), next);
    }
  }

  mustReach(heads: Readonly<Record<string, number>>): void {
    for (const [hotelId, head] of Object.entries(heads)) {
      const count = this.#counts.get(hotelId) ?? 0;
      if (count !== head) throw new Error(`The log of ${hotelId} has ${count} events, and its head is at ${head}.`);
    }
  }
}
