import type { HotelState } from '../hotel-state.ts';
import { accept, type Decision } from '../kernel/decider.ts';
import type { TraceId } from '../kernel/identifiers.ts';
import type { TraceCompleted } from './logbook-events.ts';

/** Says that it is done. What a colleague has done is not done twice. */
export type CompleteTrace = { readonly type: 'CompleteTrace'; readonly traceId: TraceId };

export function completeTrace(hotel: HotelState, { traceId }: CompleteTrace): Decision<TraceCompleted, never> {
  return hotel.traces.has(traceId) ? accept({ type: 'TraceCompleted', traceId }) : accept();
}
