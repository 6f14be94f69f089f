import { nightsOf, type Interval } from '../kernel/hotel-day.ts';
import type { RoomId, RoomTypeId } from '../kernel/identifiers.ts';
import type { Currency } from '../kernel/money.ts';
import type { Table } from '../kernel/table.ts';
import { limitNight, type LimitNight } from './overbooking-limit.ts';
import type { PropertyEvent } from './property-events.ts';

export type Property = {
  readonly name: string;
  readonly timeZone: string;
  readonly currency: Currency;
  /** Of the whole house; undefined: the limits of its types are enough. */
  readonly overbookingLimit?: number;
};

export type RoomType = {
  readonly roomTypeId: RoomTypeId;
  readonly name: string;
  readonly code: string;
  readonly sleeps: number;
  readonly standardPriceMinor: number;
  readonly overbookingLimit: number;
  /** Rooms of the type that exist. */
  readonly rooms: number;
};

export type Room = { readonly roomId: RoomId; readonly number: string; readonly roomTypeId: RoomTypeId };

/** The part of the image that says what there is to sell. */
export type PropertyTables = {
  readonly property: Table<'property', Property>;
  readonly roomTypes: Table<RoomTypeId, RoomType>;
  readonly rooms: Table<RoomId, Room>;
  readonly roomNumbers: Table<string, RoomId>;
  /** Overbooking limits of single nights, where they differ from what holds on every night. */
  readonly nightLimits: Table<LimitNight, number>;
};

export function evolveProperty(tables: PropertyTables, event: PropertyEvent): void {
  switch (event.type) {
    case 'HotelSetUp':
      return tables.property.set('property', { name: event.name, timeZone: event.timeZone, currency: event.currency });
    case 'RoomTypeAdded': {
      const { type: _, ...roomType } = event;
      return tables.roomTypes.set(event.roomTypeId, { ...roomType, overbookingLimit: 0, rooms: 0 });
    }
    case 'RoomsAdded': {
      for (const { roomId, number } of event.rooms) {
        tables.rooms.set(roomId, { roomId, number, roomTypeId: event.roomTypeId });
        tables.roomNumbers.set(number, roomId);
      }
      return adjustRoomType(tables, event.roomTypeId, (roomType) => ({
        ...roomType,
        rooms: roomType.rooms + event.rooms.length,
      }));
    }
    case 'OverbookingAllowed':
      return adjustRoomType(tables, event.roomTypeId, (roomType) => ({ ...roomType, overbookingLimit: event.limit }));
    case 'NightsOverbookingAllowed':
      return limitNights(tables, event.roomTypeId, event.nights, event.limit);
    case 'HouseOverbookingAllowed': {
      if (event.nights) return limitNights(tables, 'house', event.nights, event.limit);
      const property = tables.property.get('property');
      return property && tables.property.set('property', { ...property, overbookingLimit: event.limit });
    }
  }
}

function limitNights(tables: PropertyTables, of: RoomTypeId | 'house', nights: Interval, limit: number): void {
  for (const night of nightsOf(nights)) tables.nightLimits.set(limitNight(of, night), limit);
}

function adjustRoomType(
  tables: PropertyTables,
  roomTypeId: RoomTypeId,
  change: (roomType: RoomType) => RoomType,
): void {
  const roomType = tables.roomTypes.get(roomTypeId);
  if (roomType) tables.roomTypes.set(roomTypeId, change(roomType));
}
