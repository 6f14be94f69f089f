import { evolve } from '#domain/evolve.ts';
import type { HotelCommand, HotelRefusal } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import { settle } from '#domain/settle.ts';
import { attempt } from './attempt.ts';

/**
 * The same as `attempt` where nobody can be asked first: what a channel has sold is a promise, and is settled as one that a
 * desk made without a connection. Refused is only what not even that leaves anything of.
 */
export function keepPromise(copy: HotelState, command: HotelCommand, given: Circumstances): HotelRefusal | undefined {
  const refusal = attempt(copy, command, given);
  if (!refusal) return undefined;
  const { verdict, events } = settle(copy, command, given, refusal);
  if (verdict !== 'settled' || events.every(({ type }) => type === 'CommandHadNoEffect')) return refusal;
  for (const event of events) evolve(copy, event);
  return undefined;
}
