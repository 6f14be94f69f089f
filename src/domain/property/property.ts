import { nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { RoomId, RoomTypeId } from '../kernel/identifiers.ts';
import type { Currency } from '../kernel/money.ts';
import type { Table } from '../kernel/table.ts';
import { limitNight, type LimitNight } from './overbooking-limit.ts';
import type { RoomIsRetired } from './room-refusals.ts';
import type { PropertyEvent, RoomReinstated, RoomRenumbered, RoomRetired } from './property-events.ts';

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
  /** Rooms of the type that were ever added. */
  readonly rooms: number;
  /** Those of them that the hotel has no longer, and from which night on. */
  readonly retired?: Readonly<Record<RoomId, HotelDay>>;
};

export type Room = {
  readonly roomId: RoomId;
  readonly number: string;
  readonly roomTypeId: RoomTypeId;
  /** The first night on which the hotel has it no longer. */
  readonly retiredFrom?: HotelDay;
};

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
    case 'RoomRenumbered':
      return renumber(tables, event);
    case 'RoomRetired':
      return retire(tables, event);
    case 'RoomReinstated':
      return reinstate(tables, event);
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

function renumber(tables: PropertyTables, { roomId, number, before }: RoomRenumbered): void {
  const room = tables.rooms.get(roomId);
  if (!room) return;
  // The number of a room that is gone may stand on another door by now.
  if (tables.roomNumbers.get(before) === roomId) tables.roomNumbers.delete(before);
  tables.roomNumbers.set(number, roomId);
  tables.rooms.set(roomId, { ...room, number });
}

function retire(tables: PropertyTables, { roomId, roomTypeId, from }: RoomRetired): void {
  const room = tables.rooms.get(roomId);
  if (!room) return;
  tables.rooms.set(roomId, { ...room, retiredFrom: from });
  adjustRoomType(tables, roomTypeId, (type) => ({ ...type, retired: { ...type.retired, [roomId]: from } }));
}

function reinstate(tables: PropertyTables, { roomId, roomTypeId }: RoomReinstated): void {
  const room = tables.rooms.get(roomId);
  if (!room) return;
  const { retiredFrom: _, ...there } = room;
  tables.rooms.set(roomId, there);
  adjustRoomType(tables, roomTypeId, withoutRetirementOf(roomId));
}

/** The type has the room again. */
export function withoutRetirementOf(
  roomId: RoomId,
): <Type extends { readonly retired?: Readonly<Record<RoomId, HotelDay>> }>(type: Type) => Type {
  return (type) => {
    const { [roomId]: _, ...retired } = type.retired ?? {};
    return { ...type, retired };
  };
}

/** Rooms of the type that the hotel has on this night. */
export function roomsOfType({ rooms, retired }: Pick<RoomType, 'rooms' | 'retired'>, night: HotelDay): number {
  if (!retired) return rooms;
  return rooms - Object.values(retired).filter((from) => from <= night).length;
}

/** Whether the hotel has the room no longer on one of these nights. */
export function isGoneDuring({ roomId, retiredFrom }: Room, { departure }: Interval): RoomIsRetired | undefined {
  const isGone = retiredFrom !== undefined && retiredFrom < departure;
  return isGone ? { code: 'room-retired', roomId, from: retiredFrom } : undefined;
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
