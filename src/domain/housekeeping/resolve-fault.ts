import type { HotelState } from '../hotel-state.ts';
import { accept, type Decision } from '../kernel/decider.ts';
import type { FaultId } from '../kernel/identifiers.ts';
import type { FaultResolved } from './housekeeping-events.ts';

/** Says that it works again. A fault that a colleague has repaired is not repaired twice. */
export type ResolveFault = { readonly type: 'ResolveFault'; readonly faultId: FaultId };

export function resolveFault(hotel: HotelState, { faultId }: ResolveFault): Decision<FaultResolved, never> {
  const fault = hotel.faults.get(faultId);
  if (!fault) return accept();
  return accept({ type: 'FaultResolved', ...fault });
}
