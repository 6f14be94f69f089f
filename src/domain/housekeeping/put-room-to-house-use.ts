import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, RoomId } from '../kernel/identifiers.ts';
import type { RoomPutToHouseUse } from './housekeeping-events.ts';
import { whyNotClosed, type PutRoomOutOfOrderRefusal } from './put-room-out-of-order.ts';

/** Takes a room for the house's own people for nights [arrival, departure): it is not sold, and it is no revenue. */
export type PutRoomToHouseUse = {
  readonly type: 'PutRoomToHouseUse';
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  readonly nights: Interval;
  /** What for, never for whom by name: 'night porter', 'training'. */
  readonly reason: string;
};

export function putRoomToHouseUse(
  hotel: HotelState,
  command: PutRoomToHouseUse,
  given: Circumstances,
): Decision<RoomPutToHouseUse, PutRoomOutOfOrderRefusal> {
  if (hotel.closures.has(command.closureId)) return accept();
  const inTheWay = whyNotClosed(hotel, command, given);
  return inTheWay ? refuse(inTheWay) : accept({ ...command, type: 'RoomPutToHouseUse' });
}
