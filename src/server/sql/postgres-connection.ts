import type { Pool, PoolClient, QueryResult } from 'pg';
import type { SqlConnection, SqlStatement, SqlValue } from './sql-connection.ts';
import { inTransaction } from './in-transaction.ts';
import { asStoreTrouble } from './postgres-trouble.ts';
import { withoutNul } from './without-nul.ts';

/** Statements on whatever connection is free. */
export class PostgresConnection implements SqlConnection {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async run(sql: string, ...values: readonly SqlValue[]): Promise<number> {
    return (await this.#query({ sql, values })).rowCount ?? 0;
  }

  async all<Row>(sql: string, ...values: readonly SqlValue[]): Promise<readonly Row[]> {
    return (await this.#query({ sql, values })).rows as Row[];
  }

  async one<Row>(sql: string, ...values: readonly SqlValue[]): Promise<Row | undefined> {
    return (await this.all<Row>(sql, ...values))[0];
  }

  async transaction(statements: readonly SqlStatement[]): Promise<readonly number[]> {
    return inTransaction(this.#pool, (client) => runAll(client, statements));
  }

  async #query(statement: SqlStatement): Promise<QueryResult> {
    try {
      return await this.#pool.query(toPostgres(statement));
    } catch (error) {
      throw asStoreTrouble(error);
    }
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
