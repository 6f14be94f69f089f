import type { Pool, PoolClient } from 'pg';
import { asStoreTrouble } from './postgres-trouble.ts';

/**
 * Does some work in one transaction: committed when the work succeeds, rolled back when it throws. A connection on which
 * anything failed is closed and not given to the next: whatever state it is in ends with it.
 */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await borrow(pool);
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw asStoreTrouble(error);
  }
}

/** A connection of the pool, to be released. */
export async function borrow(pool: Pool): Promise<PoolClient> {
  return pool.connect().catch((error: unknown) => {
    throw asStoreTrouble(error);
  });
}
