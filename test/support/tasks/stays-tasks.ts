import type { StaysCommand } from '#domain/stays/stays-commands.ts';
import { bookingOf } from './reservations-tasks.ts';
import { about, type Tasks } from './picks.ts';

export const staysTasks: Tasks<StaysCommand> = {
  CheckInGuest: (picks) =>
    about(picks, (reservationId) => ({
      type: 'CheckInGuest',
      reservationId,
      roomId: picks.roomId,
      acceptsCondition: true,
    })),
  CheckInWalkIn: (picks) => {
    const { source: _, ...booking } = bookingOf(picks);
    return { type: 'CheckInWalkIn', ...booking, roomId: picks.roomId, acceptsCondition: true };
  },
  UndoCheckIn: (picks) => about(picks, (reservationId) => ({ type: 'UndoCheckIn', reservationId })),
  MoveGuestToRoom: (picks) =>
    about(picks, (reservationId) => {
      const fromRoomId = picks.hotel.reservations.get(reservationId)?.occupies;
      return fromRoomId && { type: 'MoveGuestToRoom', reservationId, fromRoomId, roomId: picks.roomId };
    }),
  ReinstateCheckOut: (picks) => about(picks, (reservationId) => ({ type: 'ReinstateCheckOut', reservationId })),
  CheckOutGuest: (picks) => about(picks, (reservationId) => ({ type: 'CheckOutGuest', reservationId })),
};
