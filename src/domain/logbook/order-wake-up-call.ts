import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { RoomId, WakeUpCallId } from '../kernel/identifiers.ts';
import type { WakeUpCallOrdered } from './logbook-events.ts';

/** Promises to wake whoever is in a room. */
export type OrderWakeUpCall = {
  readonly type: 'OrderWakeUpCall';
  readonly callId: WakeUpCallId;
  readonly roomId: RoomId;
  readonly on: HotelDay;
  readonly minute: number;
};

export type OrderWakeUpCallRefusal =
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'day-in-the-past'; readonly businessDate: HotelDay };

export function orderWakeUpCall(
  hotel: HotelState,
  command: OrderWakeUpCall,
  { businessDate }: Circumstances,
): Decision<WakeUpCallOrdered, OrderWakeUpCallRefusal> {
  if (hotel.wakeUpCalls.has(command.callId)) return accept();
  if (!hotel.rooms.has(command.roomId)) return refuse({ code: 'unknown-room', roomId: command.roomId });
  if (command.on < businessDate) return refuse({ code: 'day-in-the-past', businessDate });
  return accept({ ...command, type: 'WakeUpCallOrdered' });
}
