import { parseHotelCommand } from '#contract/parse-hotel-command.ts';
import type { ReceivedCommand } from '#contract/parse-push-request.ts';
import type { Verdict } from '#contract/commands.ts';
import { decide } from '#domain/decide.ts';
import { detailsSaid } from '#domain/details-said.ts';
import type { GuestDetailsChange } from '#domain/guests/guest-details.ts';
import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { settle } from '#domain/settle.ts';
import type { QuarantineReason } from '#domain/verdict-events.ts';
import type { Authorise } from '#server/access/authorise.ts';

/** What the server makes of one command: at least one event, so that the verdict reaches every device by the ordinary pull. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly events: readonly HotelEvent[];
  readonly details?: GuestDetailsChange;
};

/** The same decision as on the device, on the state that all devices share. Throws only where the domain has a bug. */
export function judgeCommand(hotel: HotelState, received: ReceivedCommand, authorise: Authorise): Judgement {
  const permission = authorise(received, hotel);
  if (permission !== 'permitted') return quarantine(permission);
  const parsed = parseHotelCommand(received.command);
  if (!parsed.ok) return quarantine(parsed.reason);
  const { command } = parsed;
  const decision = decide(hotel, command, received);
  if (!decision.accepted) return withDetails(command, settle(hotel, command, received, decision.refusal));
  if (decision.events.length === 0) return { verdict: 'accepted', events: [{ type: 'CommandHadNoEffect' }] };
  return withDetails(command, { verdict: 'accepted', events: decision.events });
}

export function quarantine(reason: QuarantineReason): Judgement {
  return { verdict: 'quarantined', events: [{ type: 'CommandQuarantined', reason }] };
}

/** What the events have made true goes to the details store with them. */
function withDetails(command: HotelCommand, judgement: Judgement): Judgement {
  const details = detailsSaid(command, judgement.events);
  return details ? { ...judgement, details } : judgement;
}
