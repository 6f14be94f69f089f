import type { CommandType, HotelCommand } from '#domain/hotel.ts';
import { dayText, stayText } from './days.ts';
import type { Names } from './names.ts';
import { plural } from './plural.ts';
import { conditionWords } from './statuses.ts';

/** What a button is called, and what the command is called in a list of work. */
export const commandLabels: Readonly<Record<CommandType, string>> = {
  SetUpHotel: 'Set up the hotel',
  AddRoomType: 'Add room type',
  AddRooms: 'Add rooms',
  AllowOverbooking: 'Allow overbooking',
  AddStaffMember: 'Add colleague',
  PriceNights: 'Set prices',
  RegisterGuest: 'Register guest',
  BookRoom: 'Book',
  AssignRoom: 'Give a room',
  UnassignRoom: 'Take the room back',
  ChangeStayDates: 'Change dates',
  CancelReservation: 'Cancel the booking',
  ReinstateReservation: 'Take it up again',
  MarkNoShow: 'Mark as no-show',
  CheckInGuest: 'Check in',
  UndoCheckIn: 'Undo the check-in',
  MoveGuestToRoom: 'Move to another room',
  CheckOutGuest: 'Check out',
  ReportRoomCondition: 'Report room condition',
  PutRoomOutOfOrder: 'Put out of order',
  ReturnRoomToService: 'Return to service',
  ResolveCase: 'Decide a case',
};

type Done = {
  readonly [Type in CommandType]: (command: Extract<HotelCommand, { type: Type }>, names: Names) => string;
};

/** What has just been done, in a sentence for the undo chip and the screen reader. */
export function doneWords(command: HotelCommand, names: Names): string {
  const words = done[command.type] as (command: HotelCommand, names: Names) => string;
  return words(command, names);
}

const done: Done = {
  SetUpHotel: ({ name }) => `${name} is set up.`,
  AddRoomType: ({ name }) => `Room type ${name} added.`,
  AddRooms: ({ rooms }) => `${plural(rooms.length, 'room')} added.`,
  AllowOverbooking: ({ roomTypeId, limit }, names) => `${names.typeName(roomTypeId)}: ${limit} may be overbooked.`,
  AddStaffMember: ({ name }) => `${name} added.`,
  PriceNights: ({ roomTypeId, priceMinor }, names) =>
    `${names.typeName(roomTypeId)} now costs ${names.money(priceMinor)} a night.`,
  RegisterGuest: ({ details }) => `${details.name} registered.`,
  BookRoom: ({ reservationId, stay }, names) => `${names.guestOf(reservationId)} booked for ${stayText(stay)}.`,
  AssignRoom: ({ reservationId, roomId }, names) =>
    `Room ${names.roomNumber(roomId)} given to ${names.guestOf(reservationId)}.`,
  UnassignRoom: ({ reservationId }, names) => `${names.guestOf(reservationId)} has no room now.`,
  ChangeStayDates: ({ reservationId, stay }, names) => `${names.guestOf(reservationId)} now stays ${stayText(stay)}.`,
  CancelReservation: ({ reservationId }, names) => `Booking of ${names.guestOf(reservationId)} cancelled.`,
  ReinstateReservation: ({ reservationId }, names) => `Booking of ${names.guestOf(reservationId)} stands again.`,
  MarkNoShow: ({ reservationId }, names) => `${names.guestOf(reservationId)} marked as no-show.`,
  CheckInGuest: ({ reservationId, roomId }, names) =>
    `${names.guestOf(reservationId)} checked in to ${names.roomNumber(roomId)}.`,
  UndoCheckIn: ({ reservationId }, names) => `Check-in of ${names.guestOf(reservationId)} taken back.`,
  MoveGuestToRoom: ({ reservationId, roomId }, names) =>
    `${names.guestOf(reservationId)} moved to ${names.roomNumber(roomId)}.`,
  CheckOutGuest: ({ reservationId }, names) => `${names.guestOf(reservationId)} checked out.`,
  ReportRoomCondition: ({ roomId, condition }, names) =>
    `Room ${names.roomNumber(roomId)} is ${conditionWords[condition].toLowerCase()}.`,
  PutRoomOutOfOrder: ({ roomId, nights }, names) =>
    `Room ${names.roomNumber(roomId)} is out of order until ${dayText(nights.departure)}.`,
  ReturnRoomToService: () => 'The room is back in service.',
  ResolveCase: () => 'The case is decided.',
};

/** An offer beside a refusal: a ready command, named by what comes of it. */
export function offerWords(command: HotelCommand, names: Names): string {
  switch (command.type) {
    case 'AssignRoom':
    case 'CheckInGuest':
      return `Room ${names.roomNumber(command.roomId)} instead`;
    case 'MoveGuestToRoom':
      return `Move to ${names.roomNumber(command.roomId)} instead`;
    case 'BookRoom':
      return command.roomId
        ? `Book room ${names.roomNumber(command.roomId)} instead`
        : `Book a ${names.typeName(command.roomTypeId)} for ${stayText(command.stay)}`;
    case 'ChangeStayDates':
      return `Change dates to ${stayText(command.stay)}`;
    default:
      return commandLabels[command.type];
  }
}
