import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { CommandId } from '../kernel/identifiers.ts';
import type { HotelCommand, HotelEvent, HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { QuarantinedCommandApproved } from './quarantine-events.ts';

/**
 * A manager lets a command that was set aside take effect after all. It is decided again, on the hotel as it is now and as
 * the manager's doing; the event names who had given it.
 */
export type ApproveQuarantined = {
  readonly type: 'ApproveQuarantined';
  readonly quarantined: CommandId;
  /** What it asked for, as the server has kept it: the log does not know. */
  readonly command: Exclude<HotelCommand, { type: 'ApproveQuarantined' }>;
};

/** Nothing of that name was set aside, or a colleague has decided about it in another way. */
export type NotInQuarantine = { readonly code: 'not-in-quarantine'; readonly quarantined: CommandId };

export type ApproveQuarantinedRefusal =
  | NotInQuarantine
  | { readonly code: 'approved-too-late'; readonly step: HotelCommand['type']; readonly refusal: string };

type Decide = (command: HotelCommand) => Decision<HotelEvent, HotelRefusal>;

export function approveQuarantined(
  hotel: HotelState,
  { quarantined, command }: ApproveQuarantined,
  decideNow: Decide,
): Decision<HotelEvent, ApproveQuarantinedRefusal> {
  const kept = hotel.quarantined.get(quarantined);
  if (kept?.decided === 'approved') return accept();
  if (!kept || kept.decided) return refuse({ code: 'not-in-quarantine', quarantined });
  const decision = decideNow(command);
  if (!decision.accepted)
    return refuse({ code: 'approved-too-late', step: command.type, refusal: decision.refusal.code });
  const approved: QuarantinedCommandApproved = {
    type: 'QuarantinedCommandApproved',
    commandId: quarantined,
    givenBy: kept.actor,
    commandType: command.type,
  };
  return accept(approved, ...decision.events);
}
