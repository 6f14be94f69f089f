import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { RoomTypeId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { RoomTypeAdded } from './property-events.ts';

export type AddRoomType = {
  readonly type: 'AddRoomType';
  readonly roomTypeId: RoomTypeId;
  readonly name: string;
  readonly code: string;
  readonly sleeps: number;
  readonly standardPriceMinor: number;
};

export type AddRoomTypeRefusal =
  | { readonly code: 'hotel-not-set-up' }
  | { readonly code: 'name-missing' }
  | { readonly code: 'room-type-code-taken'; readonly typeCode: string }
  | { readonly code: 'sleeps-nobody'; readonly sleeps: number }
  | { readonly code: 'price-invalid'; readonly priceMinor: number };

export function addRoomType(hotel: HotelState, command: AddRoomType): Decision<RoomTypeAdded, AddRoomTypeRefusal> {
  if (!hotel.property.has('property')) return refuse({ code: 'hotel-not-set-up' });
  if (hotel.roomTypes.has(command.roomTypeId)) return accept();
  if (command.name.trim() === '' || command.code.trim() === '') return refuse({ code: 'name-missing' });
  for (const { code } of hotel.roomTypes.values()) {
    if (code === command.code) return refuse({ code: 'room-type-code-taken', typeCode: code });
  }
  if (!Number.isSafeInteger(command.sleeps) || command.sleeps < 1) {
    return refuse({ code: 'sleeps-nobody', sleeps: command.sleeps });
  }
  if (!Number.isSafeInteger(command.standardPriceMinor) || command.standardPriceMinor < 0) {
    return refuse({ code: 'price-invalid', priceMinor: command.standardPriceMinor });
  }
  return accept({ ...command, type: 'RoomTypeAdded' });
}
