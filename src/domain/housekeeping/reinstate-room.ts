import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import type { RoomReinstated } from '../property/property-events.ts';
import type { RoomIsRetired } from '../property/room-refusals.ts';

/** The hotel keeps a room, or has it again, that was retired. Closures that ended with it are not closed again. */
export type ReinstateRoom = {
  readonly type: 'ReinstateRoom';
  readonly roomId: RoomId;
  /** From when it was to be gone, as the clerk saw it: whoever let it go earlier meanwhile meant that. */
  readonly retiredFrom: HotelDay;
};

export type ReinstateRoomRefusal =
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'room-number-taken'; readonly number: string }
  | RoomIsRetired;

export function reinstateRoom(
  hotel: HotelState,
  { roomId, retiredFrom }: ReinstateRoom,
  { businessDate }: Circumstances,
): Decision<RoomReinstated, ReinstateRoomRefusal> {
  const room = hotel.rooms.get(roomId);
  if (!room) return refuse({ code: 'unknown-room', roomId });
  if (room.retiredFrom === undefined) return accept();
  // Later is a guest who stays in it longer, which says nothing about the room.
  if (room.retiredFrom < retiredFrom) return refuse({ code: 'room-retired', roomId, from: room.retiredFrom });
  const { number, roomTypeId } = room;
  // Another door may have the number by now.
  if (hotel.roomNumbers.get(number) !== roomId) return refuse({ code: 'room-number-taken', number });
  // The nights that it was gone for stay without it: figures of days that are over do not change.
  const from = Math.max(room.retiredFrom, businessDate) as HotelDay;
  return accept({ type: 'RoomReinstated', roomId, roomTypeId, from });
}
