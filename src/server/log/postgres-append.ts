import { DatabaseError, type Pool, type PoolClient, type QueryResult } from 'pg';
import { guestsForgotten } from '#domain/guests/guests-forgotten.ts';
import { crashPoint } from '#server/crash-points/crash-point.ts';
import { borrow } from '#server/sql/in-transaction.ts';
import { asStoreTrouble } from '#server/sql/postgres-trouble.ts';
import type { Appended, Batch } from './event-store.ts';
import { appendStatements } from './postgres-append-statements.ts';
import { redactQuarantined } from './postgres-redact-quarantined.ts';

/**
 * The one transaction that writes a log, in two round trips: everything up to the head is sent at once, then the commit.
 * Events come first and the head last, so two writers of one hotel wait for each other at the first event and nowhere else.
 */
export async function postgresAppend(pool: Pool, batch: Batch): Promise<Appended> {
  const client = await borrow(pool);
  try {
    const written = await write(client, batch);
    crashPoint('postgres/before-commit');
    const ended = client.query(written === 'ok' ? 'COMMIT' : 'ROLLBACK');
    crashPoint('postgres/commit-unanswered');
    await ended;
    client.release();
    return written;
  } catch (error) {
    // What became of a commit that got no answer only `outcomesOf` can tell, and this connection is of no use for it.
    client.release(true);
    const lost = lostRace(error);
    if (lost) return lost;
    throw asStoreTrouble(error);
  }
}

async function write(client: PoolClient, batch: Batch): Promise<Appended> {
  const statements = [{ text: 'BEGIN', values: [] }, ...appendStatements(batch)];
  const answers = await Promise.allSettled(
    statements.map(({ text, values }) => client.query(text, values as unknown[])),
  );
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) {
    const lost = lostRace(failed.reason);
    if (lost) return lost;
    throw failed.reason;
  }
  const forgotten = guestsForgotten(batch.events);
  if (forgotten.size > 0) await redactQuarantined(client, batch.hotelId, forgotten);
  // The head stands last: where it was not at `after`, the batch would leave a gap.
  const head = (answers.at(-1) as PromiseFulfilledResult<QueryResult>).value;
  return head.rowCount === 1 ? 'ok' : 'moved';
}

/** What an error of the database says about the race; undefined where it says nothing. A distributed one adds a shard's number. */
function lostRace(error: unknown): Exclude<Appended, 'ok'> | undefined {
  if (!(error instanceof DatabaseError)) return undefined;
  if (error.code === '40001' || error.code === '40P01') return 'moved';
  if (error.code !== '23505') return undefined;
  if (error.constraint?.startsWith('events_pkey')) return 'moved';
  return error.constraint?.startsWith('commands_') ? 'duplicate' : undefined;
}
