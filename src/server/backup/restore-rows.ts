import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { SqlConnection, SqlStatement, SqlValue } from '#server/sql/sql-connection.ts';
import { BackupUnusable, type BackupEnd, type BackupHeader, type BackupTable } from './backup-format.ts';
import type { BackupPart } from './read-backup.ts';
import { quoted } from './stored-tables.ts';

const ROWS_PER_WRITE = 200;

export type RestoreTarget = {
  readonly sql: Pick<SqlConnection, 'transaction'>;
  /** The schema that the target has: rows of another do not fit. */
  readonly schema: string;
  /** What the one hotel of the file is called from now on; absent: as it was. */
  readonly newHotelId?: HotelId;
  readonly onProgress?: (rows: number) => void;
  readonly stop?: AbortSignal;
};

export type RestoredRows = { readonly header: BackupHeader; readonly end: BackupEnd };

/**
 * Writes the rows of a backup. Where it throws, whatever was written must be thrown away: only the last line of a backup
 * says that those before it are sound.
 */
export async function restoreRows(parts: AsyncIterable<BackupPart>, target: RestoreTarget): Promise<RestoredRows> {
  const writer = new RowWriter(target);
  let header: BackupHeader | undefined;
  for await (const found of parts) {
    target.stop?.throwIfAborted();
    switch (found.part) {
      case 'header':
        header = found.header;
        mustFit(header, target);
        break;
      case 'table':
        await writer.begin(found.table);
        break;
      case 'row':
        await writer.add(found.row);
        break;
      case 'end':
        await writer.flush();
        if (header) return { header, end: found.end };
    }
  }
  throw new BackupUnusable('The backup ends too early.');
}

function mustFit({ schema, hotelId }: BackupHeader, target: RestoreTarget): void {
  if (schema > target.schema) throw new BackupUnusable('The backup was made by a newer Keyrack. Please update.');
  if (schema < target.schema) throw new BackupUnusable(`The backup has the older schema ${schema}.`);
  if (target.newHotelId !== undefined && hotelId === undefined) {
    throw new BackupUnusable('This is the backup of a whole server, not of one hotel.');
  }
}

class RowWriter {
  readonly #target: RestoreTarget;
  #table: BackupTable = { table: '', columns: [] };
  #sql = '';
  #hotelColumn = -1;
  #waiting: SqlStatement[] = [];
  #written = 0;

  constructor(target: RestoreTarget) {
    this.#target = target;
  }

  async begin(table: BackupTable): Promise<void> {
    await this.flush();
    const marks = table.columns.map(() => '?').join(', ');
    this.#table = table;
    this.#sql = `INSERT INTO ${quoted(table.table)} (${table.columns.map(quoted).join(', ')}) VALUES (${marks})`;
    this.#hotelColumn = this.#target.newHotelId === undefined ? -1 : table.columns.indexOf('hotel_id');
  }

  async add(row: readonly SqlValue[]): Promise<void> {
    if (row.length !== this.#table.columns.length) throw new BackupUnusable('The backup is damaged.');
    const { newHotelId = null } = this.#target;
    const values = this.#hotelColumn < 0 ? row : row.with(this.#hotelColumn, newHotelId);
    this.#waiting.push({ sql: this.#sql, values });
    if (this.#waiting.length >= ROWS_PER_WRITE) await this.flush();
  }

  async flush(): Promise<void> {
    const rows = this.#waiting;
    if (rows.length === 0) return;
    this.#waiting = [];
    await this.#target.sql.transaction(rows);
    this.#written += rows.length;
    this.#target.onProgress?.(this.#written);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
