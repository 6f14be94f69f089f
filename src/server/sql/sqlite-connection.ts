import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type { SqlConnection, SqlStatement, SqlValue } from './sql-connection.ts';

/** SQLite answers at once; the promises are for PostgreSQL, which does not. */
export class SqliteConnection implements SqlConnection {
  readonly #database: DatabaseSyncInstance;
  readonly #prepared = new Map<string, StatementSyncInstance>();

  constructor(database: DatabaseSyncInstance) {
    this.#database = database;
  }

  async run(sql: string, ...values: readonly SqlValue[]): Promise<number> {
    return this.#run({ sql, values });
  }

  async all<Row>(sql: string, ...values: readonly SqlValue[]): Promise<readonly Row[]> {
    return this.#prepare(sql)
      .all(...values)
      .map((row) => ({ ...(row as Row) }));
  }

  async one<Row>(sql: string, ...values: readonly SqlValue[]): Promise<Row | undefined> {
    const row = this.#prepare(sql).get(...values) as Row | undefined;
    return row && { ...row };
  }

  async transaction(statements: readonly SqlStatement[]): Promise<readonly number[]> {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const changes = statements.map((statement) => this.#run(statement));
      this.#database.exec('COMMIT');
      return changes;
    } catch (error) {
      // SQLite has rolled back by itself after some errors; a second ROLLBACK would hide the first error.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #run({ sql, values }: SqlStatement): number {
    return Number(this.#prepare(sql).run(...values).changes);
  }

  #prepare(sql: string): StatementSyncInstance {
    const statement = this.#prepared.get(sql) ?? this.#database.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement;
  }
}
