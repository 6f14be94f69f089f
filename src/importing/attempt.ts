import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import type { HotelCommand, HotelRefusal } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';

/** Does in a copy of the hotel what the command would do, or says why it would not be taken. */
export function attempt(copy: HotelState, command: HotelCommand, given: Circumstances): HotelRefusal | undefined {
  const decision = decide(copy, command, given);
  if (!decision.accepted) return decision.refusal;
  for (const event of decision.events) evolve(copy, event);
  return undefined;
}
