import type { StaysCommand } from '#domain/stays/stays-commands.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const staysCompensations: Compensations<StaysCommand> = {
  CheckInGuest: ({ reservationId }, { stay, today }) =>
    // A guest who came late has a night behind them by the books, and that is not undone.
    stay && today !== undefined && stay.stay.arrival < today ? [] : [{ type: 'UndoCheckIn', reservationId }],
  CheckInWalkIn: ({ reservationId }) => [
    { type: 'UndoCheckIn', reservationId },
    { type: 'CancelReservation', reservationId, reason: 'duplicate' },
  ],
  UndoCheckIn: cannotBeTakenBack,
  MoveGuestToRoom: (command) => [{ ...command, fromRoomId: command.roomId, roomId: command.fromRoomId }],
  CheckOutGuest: ({ reservationId }) => [{ type: 'ReinstateCheckOut', reservationId }],
  ReinstateCheckOut: ({ reservationId }) => [{ type: 'CheckOutGuest', reservationId }],
};
