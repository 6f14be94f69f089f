import type { PropertyTables } from '../property/property.ts';
import { firmReservation } from '../reservations/firm-reservation.ts';
import { changeReservation, type ReservationTables } from '../reservations/reservation.ts';
import type { StaysEvent } from './stays-events.ts';

export function evolveStay(tables: ReservationTables & PropertyTables, event: StaysEvent): void {
  changeReservation(tables, event.reservationId, ({ occupies: _, chosenByRule: __, ...before }) => {
    // Who is here has said yes.
    const reservation = firmReservation(before);
    switch (event.type) {
      case 'GuestCheckedIn':
      case 'GuestMovedToRoom':
        return { ...reservation, status: 'in-house', segments: event.segments, occupies: event.roomId };
      case 'CheckInUndone':
        return { ...reservation, status: 'reserved' };
      case 'GuestCheckedOut':
        return { ...reservation, status: 'checked-out', segments: event.segments };
    }
  });
}
