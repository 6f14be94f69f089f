import { DatabaseError } from 'pg';

/** The database cannot be asked now: it is gone, full, moving to another machine or busy for too long. It will be back. */
export class StoreUnavailable extends Error {
  /** What Fastify answers with. */
  readonly statusCode = 503;

  constructor(cause: unknown) {
    super(`The database cannot be used now: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** SQLSTATE classes and codes of troubles that pass: connection, resources (disk, memory, connections), operator, locks. */
const PASSING = /^(?:08|53|57|58|55P03|25006)/;

/** A trouble that passes, as such; anything else, a bug of ours among them, as it is. */
export function asStoreTrouble(error: unknown): unknown {
  const isPassing = error instanceof DatabaseError ? PASSING.test(error.code ?? '') : error instanceof Error;
  return isPassing ? new StoreUnavailable(error) : error;
}
