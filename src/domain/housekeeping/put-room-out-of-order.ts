import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import { nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, RoomId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { RoomNotFree } from '../property/room-refusals.ts';
import type { RoomPutOutOfOrder } from './housekeeping-events.ts';

/** Takes a room out of inventory for nights [arrival, departure). */
export type PutRoomOutOfOrder = {
  readonly type: 'PutRoomOutOfOrder';
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  readonly nights: Interval;
  readonly reason: string;
};

export type PutRoomOutOfOrderRefusal =
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'no-nights' }
  | { readonly code: 'closure-in-the-past'; readonly businessDate: HotelDay }
  | RoomNotFree;

export function putRoomOutOfOrder(
  hotel: HotelState,
  command: PutRoomOutOfOrder,
  given: Circumstances,
): Decision<RoomPutOutOfOrder, PutRoomOutOfOrderRefusal> {
  const { closureId, roomId, nights } = command;
  if (hotel.closures.has(closureId)) return accept();
  if (!hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  if (nights.departure <= nights.arrival) return refuse({ code: 'no-nights' });
  if (nights.arrival < given.businessDate) {
    return refuse({ code: 'closure-in-the-past', businessDate: given.businessDate });
  }
  for (const night of nightsOf(nights)) {
    const [heldBy] = hotel.roomNights.get(`${roomId}|${night}`) ?? [];
    if (heldBy) return refuse({ code: 'room-not-free', roomId, heldBy, night });
  }
  return accept({ ...command, type: 'RoomPutOutOfOrder' });
}
