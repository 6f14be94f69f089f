import type { HotelState } from '../hotel-state.ts';
import { accept, type Decision } from '../kernel/decider.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import type { DiscrepancyOutcome, DiscrepancyResolved } from './housekeeping-events.ts';

/** Says why a room was not as the books have it. */
export type ResolveDiscrepancy = {
  readonly type: 'ResolveDiscrepancy';
  readonly roomId: RoomId;
  readonly outcome: Exclude<DiscrepancyOutcome, 'agrees-again'>;
};

/** A discrepancy that a colleague has resolved, or that went away, needs no second answer. */
export function resolveDiscrepancy(
  hotel: HotelState,
  { roomId, outcome }: ResolveDiscrepancy,
): Decision<DiscrepancyResolved, never> {
  if (!hotel.discrepancies.has(roomId)) return accept();
  return accept({ type: 'DiscrepancyResolved', roomId, outcome });
}
