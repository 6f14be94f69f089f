import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { CaseId } from '../kernel/identifiers.ts';
import type { HotelCommand, HotelEvent, HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import { caseOptions } from './case-options.ts';
import type { CaseResolved } from './cases-events.ts';

export type ResolveCase = {
  readonly type: 'ResolveCase';
  readonly caseId: CaseId;
  /** One of the options that the case has now (case-options.ts). */
  readonly optionId: string;
};

export type ResolveCaseRefusal =
  | { readonly code: 'case-option-gone'; readonly optionId: string }
  /** A colleague has closed the case, and not in this way. */
  | { readonly code: 'case-decided-otherwise'; readonly caseId: CaseId; readonly optionId: string }
  | { readonly code: 'case-step-refused'; readonly step: HotelCommand['type']; readonly refusal: string };

type Decide = (command: HotelCommand) => Decision<HotelEvent, HotelRefusal>;

/**
 * Does what the option says, by the ordinary commands it stands for, and closes the case. `decideNext` decides a command
 * on the state that the steps before it have left. A case that a colleague has closed in the same way is closed: no effect.
 */
export function resolveCase(
  hotel: HotelState,
  { caseId, optionId }: ResolveCase,
  given: Circumstances,
  decideNext: Decide,
): Decision<HotelEvent, HotelRefusal> {
  const open = hotel.cases.get(caseId);
  if (!open) {
    const decided = hotel.decided.get(caseId);
    if (!decided || decided.optionId === optionId) return accept();
    return refuse({ code: 'case-decided-otherwise', caseId, optionId: decided.optionId });
  }
  const option = caseOptions(hotel, open, given.businessDate).find((candidate) => candidate.optionId === optionId);
  if (!option) return refuse({ code: 'case-option-gone', optionId });
  const events: HotelEvent[] = [];
  for (const step of option.does) {
    const decision = decideNext(step);
    if (!decision.accepted)
      return refuse({ code: 'case-step-refused', step: step.type, refusal: decision.refusal.code });
    events.push(...decision.events);
  }
  const resolved: CaseResolved = { type: 'CaseResolved', caseId, resolution: optionId };
  return accept(...events, resolved);
}
