import type { HotelState } from '../hotel-state.ts';
import { accept, type Decision } from '../kernel/decider.ts';
import type { WakeUpCallId } from '../kernel/identifiers.ts';
import type { WakeUpCallMade } from './logbook-events.ts';

/** Says that the room was called, and whether anybody answered. */
export type RecordWakeUpCall = {
  readonly type: 'RecordWakeUpCall';
  readonly callId: WakeUpCallId;
  readonly outcome: WakeUpCallMade['outcome'];
};

export function recordWakeUpCall(
  hotel: HotelState,
  { callId, outcome }: RecordWakeUpCall,
): Decision<WakeUpCallMade, never> {
  return hotel.wakeUpCalls.has(callId) ? accept({ type: 'WakeUpCallMade', callId, outcome }) : accept();
}
