import type { PropertyCommand } from '#domain/property/property-commands.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const propertyCompensations: Compensations<PropertyCommand> = {
  SetUpHotel: cannotBeTakenBack,
  AddRoomType: cannotBeTakenBack,
  AddRooms: cannotBeTakenBack,
  RenumberRoom: (command) => [{ ...command, number: command.before, before: command.number }],
  AllowOverbooking: cannotBeTakenBack,
  AllowHouseOverbooking: cannotBeTakenBack,
};
