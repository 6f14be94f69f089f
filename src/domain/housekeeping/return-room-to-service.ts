import { accept, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ClosureId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { RoomReturnedToService } from './housekeeping-events.ts';

export type ReturnRoomToService = { readonly type: 'ReturnRoomToService'; readonly closureId: ClosureId };

/** A closure that is over or was ended by a colleague is not an error: the room is in service, as asked. */
export function returnRoomToService(
  hotel: HotelState,
  { closureId }: ReturnRoomToService,
  given: Circumstances,
): Decision<RoomReturnedToService, never> {
  const closure = hotel.closures.get(closureId) ?? hotel.outOfService.get(closureId);
  if (!closure) return accept();
  const { roomId, nights } = closure;
  const from = Math.max(nights.arrival, given.businessDate) as HotelDay;
  return accept({ type: 'RoomReturnedToService', closureId, roomId, nights, from });
}
