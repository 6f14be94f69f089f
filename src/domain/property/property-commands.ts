import type { CommandClasses, Deciders } from '../context.ts';
import { setUpHotel, type SetUpHotel, type SetUpHotelRefusal } from './set-up-hotel.ts';
import { addRoomType, type AddRoomType, type AddRoomTypeRefusal } from './add-room-type.ts';
import { addRooms, type AddRooms, type AddRoomsRefusal } from './add-rooms.ts';
import { allowOverbooking, type AllowOverbooking, type AllowOverbookingRefusal } from './allow-overbooking.ts';
import type { PropertyEvent } from './property-events.ts';

export type PropertyCommand = SetUpHotel | AddRoomType | AddRooms | AllowOverbooking;

export type PropertyRefusal = SetUpHotelRefusal | AddRoomTypeRefusal | AddRoomsRefusal | AllowOverbookingRefusal;

export const propertyDeciders: Deciders<PropertyCommand, PropertyEvent, PropertyRefusal> = {
  SetUpHotel: setUpHotel,
  AddRoomType: addRoomType,
  AddRooms: addRooms,
  AllowOverbooking: allowOverbooking,
};

export const propertyClasses: CommandClasses<PropertyCommand> = {
  SetUpHotel: 'control',
  AddRoomType: 'control',
  AddRooms: 'control',
  AllowOverbooking: 'control',
};
