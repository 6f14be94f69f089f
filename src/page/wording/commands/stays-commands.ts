import type { StaysCommand } from '#domain/stays/stays-commands.ts';
import type { CommandWords } from './command-words.ts';

export const staysCommands: CommandWords<StaysCommand> = {
  CheckInGuest: {
    label: 'Check in',
    done: ({ reservationId, roomId }, names) =>
      `${names.guestOf(reservationId)} checked in to ${names.roomNumber(roomId)}.`,
  },
  CheckInWalkIn: {
    label: 'Check in now',
    done: ({ reservationId, roomId }, names) =>
      `${names.guestOf(reservationId)} walked in: checked in to ${names.roomNumber(roomId)}.`,
  },
  UndoCheckIn: {
    label: 'Undo the check-in',
    done: ({ reservationId }, names) => `Check-in of ${names.guestOf(reservationId)} taken back.`,
  },
  MoveGuestToRoom: {
    label: 'Move to another room',
    done: ({ reservationId, roomId }, names) => `${names.guestOf(reservationId)} moved to ${names.roomNumber(roomId)}.`,
  },
  ReinstateCheckOut: {
    label: 'Undo the check-out',
    done: ({ reservationId }, names) => `${names.guestOf(reservationId)} is in house again.`,
  },
  CheckOutGuest: {
    label: 'Check out',
    done: ({ reservationId }, names) => `${names.guestOf(reservationId)} checked out.`,
  },
};
