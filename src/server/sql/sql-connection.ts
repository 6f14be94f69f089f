export type SqlValue = string | number | null;

export type SqlStatement = { readonly sql: string; readonly values: readonly SqlValue[] };

/**
 * The few things that every SQL store can do, so that plain rows (devices, codes, secrets…) are written once for SQLite
 * and PostgreSQL. A statement names its values with `?`, quotes every alias that is not lower case (`AS "deviceId"`), and
 * says `ON CONFLICT` where SQLite alone would know `INSERT OR …`. Integers come back as numbers, and a `?` is never part
 * of a literal.
 */
export interface SqlConnection {
  /** The number of rows that were written or deleted. */
  run(sql: string, ...values: readonly SqlValue[]): Promise<number>;

  all<Row>(sql: string, ...values: readonly SqlValue[]): Promise<readonly Row[]>;

  /** The first row, if there is any. */
  one<Row>(sql: string, ...values: readonly SqlValue[]): Promise<Row | undefined>;

  /**
   * All statements or none, each answered as by `run`. A list and not a function: between two statements of one hotel
   * nobody waits for anything, so no request can end up in the transaction of another. What depends on what is there
   * says so in its WHERE.
   */
  transaction(statements: readonly SqlStatement[]): Promise<readonly number[]>;
}
