import type { HotelState } from '../hotel-state.ts';
import { accept, type Decision } from '../kernel/decider.ts';
import type { WakeUpCallId } from '../kernel/identifiers.ts';
import type { WakeUpCallCancelled } from './logbook-events.ts';

/** The guest wants to sleep on. A call that was made cannot be cancelled any more, and need not be. */
export type CancelWakeUpCall = { readonly type: 'CancelWakeUpCall'; readonly callId: WakeUpCallId };

export function cancelWakeUpCall(
  hotel: HotelState,
  { callId }: CancelWakeUpCall,
): Decision<WakeUpCallCancelled, never> {
  return hotel.wakeUpCalls.has(callId) ? accept({ type: 'WakeUpCallCancelled', callId }) : accept();
}
