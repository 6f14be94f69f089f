import type { CommandClasses, Deciders } from '../context.ts';
import { setUpHotel, type SetUpHotel, type SetUpHotelRefusal } from './set-up-hotel.ts';
import { addRoomType, type AddRoomType, type AddRoomTypeRefusal } from './add-room-type.ts';
import { addRooms, type AddRooms, type AddRoomsRefusal } from './add-rooms.ts';
import { allowOverbooking, type AllowOverbooking, type AllowOverbookingRefusal } from './allow-overbooking.ts';
import {
  allowHouseOverbooking,
  type AllowHouseOverbooking,
  type AllowHouseOverbookingRefusal,
} from './allow-house-overbooking.ts';
import { renumberRoom, type RenumberRoom, type RenumberRoomRefusal } from './renumber-room.ts';
import type { PropertyEvent } from './property-events.ts';

export type PropertyCommand =
  | SetUpHotel
  | AddRoomType
  | AddRooms
  | RenumberRoom
  | AllowOverbooking
  | AllowHouseOverbooking;

export type PropertyRefusal =
  | SetUpHotelRefusal
  | AddRoomTypeRefusal
  | AddRoomsRefusal
  | RenumberRoomRefusal
  | AllowOverbookingRefusal
  | AllowHouseOverbookingRefusal;

export const propertyDeciders: Deciders<PropertyCommand, PropertyEvent, PropertyRefusal> = {
  SetUpHotel: setUpHotel,
  AddRoomType: addRoomType,
  AddRooms: addRooms,
  RenumberRoom: renumberRoom,
  AllowOverbooking: allowOverbooking,
  AllowHouseOverbooking: allowHouseOverbooking,
};

export const propertyClasses: CommandClasses<PropertyCommand> = {
  SetUpHotel: 'control',
  AddRoomType: 'control',
  AddRooms: 'control',
  RenumberRoom: 'control',
  AllowOverbooking: 'control',
  AllowHouseOverbooking: 'control',
};
