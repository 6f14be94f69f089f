import type { Circumstances } from '../kernel/decider.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Dated } from './folios-events.ts';

/** The business date on which money that is handled now counts. */
export function postedOn(_hotel: HotelState, given: Circumstances): Dated {
  return { businessDate: given.businessDate };
}
