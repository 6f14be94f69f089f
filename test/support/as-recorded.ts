import type { Recorded } from '#domain/evolve.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import type { CommandId, Position } from '#domain/kernel/identifiers.ts';

/** How the server's log has what somebody did in these circumstances, as the event at `position`. */
export function asRecorded({ actor, at, device }: Circumstances, position: number): Recorded {
  return { position: position as Position, commandId: `${device} ${at}` as CommandId, actor, at };
}
