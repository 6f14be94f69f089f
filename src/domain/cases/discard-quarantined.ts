import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { CommandId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { NotInQuarantine } from './approve-quarantined.ts';
import type { DiscardReason, QuarantinedCommandDiscarded } from './quarantine-events.ts';

/** A manager decides that a command which was set aside never takes effect. */
export type DiscardQuarantined = {
  readonly type: 'DiscardQuarantined';
  readonly quarantined: CommandId;
  readonly reason: DiscardReason;
};

export type DiscardQuarantinedRefusal = NotInQuarantine;

export function discardQuarantined(
  hotel: HotelState,
  { quarantined, reason }: DiscardQuarantined,
): Decision<QuarantinedCommandDiscarded, DiscardQuarantinedRefusal> {
  const kept = hotel.quarantined.get(quarantined);
  if (kept?.decided === 'discarded') return accept();
  if (!kept || kept.decided) return refuse({ code: 'not-in-quarantine', quarantined });
  return accept({ type: 'QuarantinedCommandDiscarded', commandId: quarantined, givenBy: kept.actor, reason });
}
