import type { HotelState } from '../hotel-state.ts';
import { isReady } from '../housekeeping/housekeeping.ts';
import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import type { RoomRushed } from './cleaning-events.ts';

/** Asks housekeeping to do this room first: somebody waits for it. */
export type RushRoom = { readonly type: 'RushRoom'; readonly roomId: RoomId };

export type RushRoomRefusal =
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'room-already-ready'; readonly roomId: RoomId };

export function rushRoom(hotel: HotelState, { roomId }: RushRoom): Decision<RoomRushed, RushRoomRefusal> {
  if (!hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  if (hotel.rushes.has(roomId)) return accept();
  if (isReady(hotel, roomId)) return refuse({ code: 'room-already-ready', roomId });
  return accept({ type: 'RoomRushed', roomId });
}
