import { CHANNEL_NAMES } from '#contract/channel-names.ts';
import type { ReservationsCommand } from '#domain/reservations/reservations-commands.ts';
import { dayText, stayText } from '../days.ts';
import { exceptionWords } from '../rates-words.ts';
import { plural } from '../plural.ts';
import { partyWords } from '../statuses.ts';
import type { CommandWords } from './command-words.ts';

export const reservationsCommands: CommandWords<ReservationsCommand> = {
  BookRoom: {
    label: 'Book',
    done: ({ reservationId, stay }, names) => `${names.guestOf(reservationId)} booked for ${stayText(stay)}.`,
  },
  BookGroup: {
    label: 'Book the group',
    done: ({ rooms, asked }) =>
      rooms.length < asked
        ? `${rooms.length} of ${plural(asked, 'room')} booked for the group.`
        : `${plural(rooms.length, 'room')} booked for the group.`,
  },
  RelocateGuest: {
    label: 'Walk the guest',
    done: ({ reservationId, toHotel }, names) => `${names.guestOf(reservationId)} walked to ${toHotel}.`,
  },
  RecordTurnaway: {
    label: 'Record a turn-away',
    done: ({ stay, rooms }) => `Turn-away of ${plural(rooms, 'room')} for ${stayText(stay)} recorded.`,
  },
  HoldRoom: {
    label: 'Hold',
    done: ({ reservationId, stay, heldUntil }, names) =>
      `Held for ${names.guestOf(reservationId)}, ${stayText(stay)}, until ${dayText(heldUntil)}.`,
  },
  ExtendHold: {
    label: 'Hold longer',
    done: ({ reservationId, heldUntil }, names) =>
      `Held for ${names.guestOf(reservationId)} until ${dayText(heldUntil)}.`,
  },
  ReleaseHold: {
    label: 'Release the hold',
    done: ({ reservationId }, names) => `The room held for ${names.guestOf(reservationId)} is on sale again.`,
  },
  AddToWaitlist: {
    label: 'Add to the waitlist',
    done: ({ reservationId, stay }, names) => `${names.guestOf(reservationId)} waits for ${stayText(stay)}.`,
  },
  ConfirmReservation: {
    label: 'Confirm',
    done: ({ reservationId }, names) => `Booking of ${names.guestOf(reservationId)} confirmed.`,
  },
  AssignRoom: {
    label: 'Give a room',
    done: ({ reservationId, roomId }, names) =>
      `Room ${names.roomNumber(roomId)} given to ${names.guestOf(reservationId)}.`,
  },
  UnassignRoom: {
    label: 'Take the room back',
    done: ({ reservationId }, names) => `${names.guestOf(reservationId)} has no room now.`,
  },
  ChangeParty: {
    label: 'Change the party',
    done: ({ reservationId, party }, names) => `${names.guestOf(reservationId)}: ${partyWords(party)} now.`,
  },
  AddGuestToStay: {
    label: 'Name a companion',
    done: ({ reservationId }, names) => `A companion of ${names.guestOf(reservationId)} is named.`,
  },
  RemoveGuestFromStay: {
    label: 'Take a companion off',
    done: ({ reservationId }, names) => `One companion less is named for ${names.guestOf(reservationId)}.`,
  },
  LockRoomAssignment: {
    label: 'Do not move',
    done: ({ reservationId, roomId }, names) =>
      `${names.guestOf(reservationId)} keeps room ${names.roomNumber(roomId)}: do not move.`,
  },
  UnlockRoomAssignment: {
    label: 'May be moved',
    done: ({ reservationId }, names) => `${names.guestOf(reservationId)} may be given another room.`,
  },
  LinkReservationToCalendar: {
    label: 'It is the booking of the channel',
    done: ({ reservationId, entry }, names) =>
      `The calendar of ${CHANNEL_NAMES[entry.channel]} means the booking of ${names.guestOf(reservationId)}.`,
  },
  ScheduleRoomMove: {
    label: 'Plan a room move',
    done: ({ reservationId, roomId, night }, names) =>
      `${names.guestOf(reservationId)} moves to room ${names.roomNumber(roomId)} on ${dayText(night)}.`,
  },
  CancelScheduledMove: {
    label: 'Cancel the planned move',
    done: ({ reservationId }, names) => `${names.guestOf(reservationId)} stays in the room they have.`,
  },
  SwapRooms: {
    label: 'Swap rooms',
    done: ({ reservationId, roomId, otherReservationId, otherRoomId }, names) =>
      `${names.guestOf(reservationId)} has room ${names.roomNumber(roomId)} now, ${names.guestOf(otherReservationId)} has ${names.roomNumber(otherRoomId)}.`,
  },
  AutoAssignRooms: {
    label: 'Assign rooms',
    done: ({ proposals }) => `${plural(proposals.length, 'stay')} given a room.`,
  },
  ChangeStayDates: {
    label: 'Change dates',
    done: ({ reservationId, stay }, names) => `${names.guestOf(reservationId)} now stays ${stayText(stay)}.`,
  },
  OverrideNightPrices: {
    label: 'Agree on a price',
    done: ({ reservationId, reason }, names) =>
      `Other prices agreed with ${names.guestOf(reservationId)}: ${exceptionWords[reason].toLowerCase()}.`,
  },
  CancelReservation: {
    label: 'Cancel the booking',
    done: ({ reservationId }, names) => `Booking of ${names.guestOf(reservationId)} cancelled.`,
  },
  ReinstateReservation: {
    label: 'Take it up again',
    done: ({ reservationId }, names) => `Booking of ${names.guestOf(reservationId)} stands again.`,
  },
  MarkNoShow: {
    label: 'Mark as no-show',
    done: ({ reservationId }, names) => `${names.guestOf(reservationId)} marked as no-show.`,
  },
  WithdrawImport: {
    label: 'Take the import back',
    done: () => 'The import is taken back: what had not arrived is cancelled.',
  },
};
