import type { ReservationsCommand } from '#domain/reservations/reservations-commands.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { doubleRoom, guestId, suite } from '../hotel-aurora.ts';
import { about, pick, GUESTS, type Tasks } from './picks.ts';

export const reservationsTasks: Tasks<ReservationsCommand> = {
  BookRoom: ({ newId, interval, roomId, a, d }) => ({
    type: 'BookRoom',
    reservationId: newId as ReservationId,
    confirmation: newId,
    guestId: guestId(pick(GUESTS, a)),
    roomTypeId: d % 5 === 0 ? suite : doubleRoom,
    stay: interval,
    party: { adults: 1 + (a % 2), children: 0, infants: 0 },
    ...(d % 2 === 0 ? { roomId } : {}),
    source: 'phone',
  }),
  AssignRoom: (picks) =>
    about(picks, (reservationId) => ({
      type: 'AssignRoom',
      reservationId,
      roomId: picks.roomId,
      ...(picks.c % 3 === 0 ? { automatic: true } : {}),
    })),
  UnassignRoom: (picks) => about(picks, (reservationId) => ({ type: 'UnassignRoom', reservationId })),
  ChangeStayDates: (picks) =>
    about(picks, (reservationId, stay) => {
      const arrival = picks.b % 2 === 0 ? stay.arrival : picks.interval.arrival;
      return { type: 'ChangeStayDates', reservationId, stay: { arrival, departure: addDays(arrival, picks.c % 6) } };
    }),
  CancelReservation: (picks) =>
    about(picks, (reservationId) => ({ type: 'CancelReservation', reservationId, reason: 'guest-asked' })),
  ReinstateReservation: (picks) => about(picks, (reservationId) => ({ type: 'ReinstateReservation', reservationId })),
  MarkNoShow: (picks) => about(picks, (reservationId) => ({ type: 'MarkNoShow', reservationId })),
};
