import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, RoomId } from '../kernel/identifiers.ts';
import type { RoomPutOutOfService } from './housekeeping-events.ts';

/** The room stays in inventory for nights [arrival, departure); whoever gives it is asked first. */
export type PutRoomOutOfService = {
  readonly type: 'PutRoomOutOfService';
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  readonly nights: Interval;
  readonly reason: string;
};

export type PutRoomOutOfServiceRefusal =
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'no-nights' }
  | { readonly code: 'closure-in-the-past'; readonly businessDate: HotelDay };

/** Nobody is displaced by it: unlike a room that is out of order, this one may be promised and lived in. */
export function putRoomOutOfService(
  hotel: HotelState,
  command: PutRoomOutOfService,
  given: Circumstances,
): Decision<RoomPutOutOfService, PutRoomOutOfServiceRefusal> {
  const { closureId, roomId, nights } = command;
  if (hotel.outOfService.has(closureId)) return accept();
  if (!hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  if (nights.departure <= nights.arrival) return refuse({ code: 'no-nights' });
  if (nights.arrival < given.businessDate) {
    return refuse({ code: 'closure-in-the-past', businessDate: given.businessDate });
  }
  return accept({ ...command, type: 'RoomPutOutOfService' });
}

/** What keeps the room out of service on a day, if anything does. */
export function outOfServiceOn(hotel: HotelState, roomId: RoomId, day: HotelDay): ClosureId | undefined {
  for (const { closureId, nights, ...of } of hotel.outOfService.values()) {
    if (of.roomId === roomId && nights.arrival <= day && day < nights.departure) return closureId;
  }
  return undefined;
}
