import type { HotelDay } from '../kernel/hotel-day.ts';
import type { RoomTypeId } from '../kernel/identifiers.ts';
import type { PropertyTables } from './property.ts';

/** A night of one type, or of the whole house. */
export type LimitNight = `${RoomTypeId | 'house'}|${number}`;

export function limitNight(of: RoomTypeId | 'house', night: HotelDay): LimitNight {
  return `${of}|${night}`;
}

/** How many more rooms of the type than it has may be sold on this night. */
export function overbookingLimitOf(tables: PropertyTables, roomTypeId: RoomTypeId, night: HotelDay): number {
  const ofType = tables.roomTypes.get(roomTypeId)?.overbookingLimit ?? 0;
  return tables.nightLimits.get(limitNight(roomTypeId, night)) ?? ofType;
}

/** How many more rooms than the house has may be sold on this night; undefined: the types' limits are enough. */
export function houseLimitOf(tables: PropertyTables, night: HotelDay): number | undefined {
  const ofHouse = tables.property.get('property')?.overbookingLimit;
  return tables.nightLimits.get(limitNight('house', night)) ?? ofHouse;
}
