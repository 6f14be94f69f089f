import type { PropertyCommand } from '#domain/property/property-commands.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { doubleRoom, room, suite } from '../hotel-aurora.ts';
import { pick, type Tasks } from './picks.ts';

export const propertyTasks: Tasks<PropertyCommand> = {
  SetUpHotel: () => ({ type: 'SetUpHotel', name: 'Hotel Aurora', timeZone: 'Europe/Madrid', currency: 'EUR' }),
  AddRoomType: ({ newId, a }) => ({
    type: 'AddRoomType',
    roomTypeId: newId as RoomTypeId,
    name: `Type ${newId}`,
    code: pick(['TWN', newId.toUpperCase()], a),
    sleeps: 2,
    standardPriceMinor: 9000,
  }),
  AddRooms: ({ newId, a, d }) => ({
    type: 'AddRooms',
    roomTypeId: d % 2 === 0 ? suite : doubleRoom,
    rooms: [{ roomId: room(newId), number: pick(['301', newId], a) }],
  }),
  RenumberRoom: ({ hotel, roomId, newId, a }) => {
    const known = hotel.rooms.get(roomId);
    return known && { type: 'RenumberRoom', roomId, number: pick(['301', newId], a), before: known.number };
  },
  AllowOverbooking: ({ interval, a, b, c }) => ({
    type: 'AllowOverbooking',
    roomTypeId: a % 2 === 0 ? suite : doubleRoom,
    limit: c % 4 === 0 ? 1 : 0,
    ...(b % 2 === 0 && interval.arrival < interval.departure ? { nights: interval } : {}),
  }),
  AllowHouseOverbooking: ({ interval, b, c }) => ({
    type: 'AllowHouseOverbooking',
    limit: c % 3,
    ...(b % 2 === 0 ? { nights: interval } : {}),
  }),
};
