import type { Instant } from '#domain/kernel/identifiers.ts';
import type { DueWorkParts } from './due-work.ts';

/** The right to do one thing, held by one process at a time. */
export type Lease<State> = {
  /** What there is to do; undefined where another process holds it, or nothing is to be done any more. */
  readonly take: (now: Instant) => Promise<State | undefined>;
  readonly release: (now: Instant) => Promise<void>;
};

type Held<Name, Leased, State> = { readonly name: Name; readonly lease: Leased; readonly state: State };

/** A turn that is taken only under its lease, and gives it back however it ends. */
export function leasedTurn<Name, State, Leased extends Lease<State>>(
  leaseOf: (name: Name) => Leased & Lease<State>,
  now: () => Instant,
  run: (held: Held<Name, Leased, State>, signal: AbortSignal) => Promise<void>,
): DueWorkParts<Name>['takeTurn'] {
  return async (name, signal) => {
    const lease = leaseOf(name);
    const state = await lease.take(now());
    if (!state) return false;
    try {
      await run({ name, lease, state }, signal);
    } finally {
      await lease.release(now());
    }
    return true;
  };
}
