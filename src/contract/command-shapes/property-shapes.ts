import { id, list, optional, record } from '../parsing/shape.ts';
import type { PropertyCommand } from '#domain/property/property-commands.ts';
import { commandShapes, day, interval, name, minor, ROOMS_MAX } from './common-shapes.ts';

export const propertyShapes = commandShapes<PropertyCommand>({
  SetUpHotel: { name, timeZone: name, currency: name, opensOn: optional(day) },
  AddRoomType: {
    roomTypeId: id(),
    name,
    code: name,
    sleeps: minor,
    standardPriceMinor: minor,
  },
  AddRooms: {
    roomTypeId: id(),
    rooms: list(record({ roomId: id(), number: name }), ROOMS_MAX),
  },
  RenumberRoom: { roomId: id(), number: name, before: name },
  AllowOverbooking: { roomTypeId: id(), limit: minor, nights: optional(interval) },
  AllowHouseOverbooking: { limit: minor, nights: optional(interval) },
});
