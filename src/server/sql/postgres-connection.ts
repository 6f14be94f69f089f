import type { Pool, PoolClient } from 'pg';
import type { SqlConnection, SqlStatement, SqlValue } from './sql-connection.ts';
import { inTransaction } from './in-transaction.ts';

/** Statements on a pool, or on one connection that is in a transaction. */
export class PostgresConnection implements SqlConnection {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async run(sql: string, ...values: readonly SqlValue[]): Promise<number> {
    return (await this.#pool.query(toPostgres({ sql, values }))).rowCount ?? 0;
  }

  async all<Row>(sql: string, ...values: readonly SqlValue[]): Promise<readonly Row[]> {
    return (await this.#pool.query(toPostgres({ sql, values }))).rows as Row[];
  }

  async one<Row>(sql: string, ...values: readonly SqlValue[]): Promise<Row | undefined> {
    return (await this.all<Row>(sql, ...values))[0];
  }

  async transaction(statements: readonly SqlStatement[]): Promise<readonly number[]> {
    return inTransaction(this.#pool, (client) => runAll(client, statements));
  }
}

async function runAll(client: PoolClient, statements: readonly SqlStatement[]): Promise<readonly number[]> {
  const changes: number[] = [];
  for (const statement of statements) changes.push((await client.query(toPostgres(statement))).rowCount ?? 0);
  return changes;
}

/** PostgreSQL numbers its values. */
function toPostgres({ sql, values }: SqlStatement): { text: string; values: SqlValue[] } {
  let count = 0;
  return { text: sql.replaceAll('?', () => `$${(count += 1)}`), values: values.map(withoutNul) };
}

/** The one character that PostgreSQL has no place for; its picture says that it was there. */
function withoutNul(value: SqlValue): SqlValue {
  return typeof value === 'string' ? value.replaceAll('\0', '\u2400') : value;
}
