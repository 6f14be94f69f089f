import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import { nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, RoomId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { isGoneDuring } from '../property/property.ts';
import type { RoomIsRetired, RoomNotFree } from '../property/room-refusals.ts';
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
  | RoomIsRetired
  | RoomNotFree;

export function putRoomOutOfOrder(
  hotel: HotelState,
  command: PutRoomOutOfOrder,
  given: Circumstances,
): Decision<RoomPutOutOfOrder, PutRoomOutOfOrderRefusal> {
  if (hotel.closures.has(command.closureId)) return accept();
  const inTheWay = whyNotClosed(hotel, command, given);
  return inTheWay ? refuse(inTheWay) : accept({ ...command, type: 'RoomPutOutOfOrder' });
}

/** Why the room cannot be taken out of sale for these nights. */
export function whyNotClosed(
  hotel: HotelState,
  { roomId, nights }: Pick<PutRoomOutOfOrder, 'roomId' | 'nights'>,
  { businessDate }: Circumstances,
): PutRoomOutOfOrderRefusal | undefined {
  const room = hotel.rooms.get(roomId);
  if (!room) return { code: 'unknown-room', roomId };
  if (nights.departure <= nights.arrival) return { code: 'no-nights' };
  if (nights.arrival < businessDate) return { code: 'closure-in-the-past', businessDate };
  const gone = isGoneDuring(room, nights);
  if (gone) return gone;
  for (const night of nightsOf(nights)) {
    const [heldBy] = hotel.roomNights.get(`${roomId}|${night}`) ?? [];
    if (heldBy) return { code: 'room-not-free', roomId, heldBy, night };
  }
  return undefined;
}
