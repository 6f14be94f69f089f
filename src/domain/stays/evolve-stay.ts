import type { ReservationId } from '../kernel/identifiers.ts';
import type { PropertyTables } from '../property/property.ts';
import { putReservation, type Reservation, type ReservationTables } from '../reservations/reservation.ts';
import type { StaysEvent } from './stays-events.ts';

export function evolveStay(tables: ReservationTables & PropertyTables, event: StaysEvent): void {
  switch (event.type) {
    case 'GuestCheckedIn':
    case 'GuestMovedToRoom':
      return change(tables, event.reservationId, (reservation) => ({
        ...reservation,
        status: 'in-house',
        segments: event.segments,
        occupies: event.roomId,
      }));
    case 'CheckInUndone':
      return change(tables, event.reservationId, ({ occupies: _, ...reservation }) => ({
        ...reservation,
        status: 'reserved',
      }));
    case 'GuestCheckedOut':
      return change(tables, event.reservationId, ({ occupies: _, ...reservation }) => ({
        ...reservation,
        status: 'checked-out',
        segments: event.segments,
      }));
  }
}

function change(
  tables: ReservationTables & PropertyTables,
  reservationId: ReservationId,
  next: (reservation: Reservation) => Reservation,
): void {
  const reservation = tables.reservations.get(reservationId);
  if (reservation) putReservation(tables, next(reservation));
}
