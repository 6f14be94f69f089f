import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { RoomTypeId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { OverbookingAllowed } from './property-events.ts';

/** How many more rooms of a type than exist may be sold on a night; 0 forbids it. */
export type AllowOverbooking = {
  readonly type: 'AllowOverbooking';
  readonly roomTypeId: RoomTypeId;
  readonly limit: number;
};

export type AllowOverbookingRefusal =
  | { readonly code: 'unknown-room-type'; readonly roomTypeId: RoomTypeId }
  | { readonly code: 'limit-invalid'; readonly limit: number };

export function allowOverbooking(
  hotel: HotelState,
  { roomTypeId, limit }: AllowOverbooking,
): Decision<OverbookingAllowed, AllowOverbookingRefusal> {
  const roomType = hotel.roomTypes.get(roomTypeId);
  if (!roomType) return refuse({ code: 'unknown-room-type', roomTypeId });
  if (!Number.isSafeInteger(limit) || limit < 0) return refuse({ code: 'limit-invalid', limit });
  return roomType.overbookingLimit === limit ? accept() : accept({ type: 'OverbookingAllowed', roomTypeId, limit });
}
