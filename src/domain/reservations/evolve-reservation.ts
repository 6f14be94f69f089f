import type { ReservationId } from '../kernel/identifiers.ts';
import type { PropertyTables } from '../property/property.ts';
import type { ReservationEvent } from './reservation-events.ts';
import { putReservation, type Reservation, type ReservationTables } from './reservation.ts';

export function evolveReservation(tables: ReservationTables & PropertyTables, event: ReservationEvent): void {
  switch (event.type) {
    case 'ReservationBooked': {
      const { type: _, ...booked } = event;
      return putReservation(tables, { ...booked, status: 'reserved', segments: [] });
    }
    case 'RoomAssigned':
    case 'RoomUnassigned':
      return change(tables, event.reservationId, { segments: event.segments });
    case 'StayDatesChanged':
      return change(tables, event.reservationId, {
        stay: event.stay,
        segments: event.segments,
        nightlyMinor: event.nightlyMinor,
      });
    case 'ReservationCancelled':
      return change(tables, event.reservationId, { status: 'cancelled', segments: [] });
    case 'ReservationReinstated':
      return change(tables, event.reservationId, { status: 'reserved', segments: event.segments });
    case 'GuestMarkedNoShow':
      return change(tables, event.reservationId, { status: 'no-show', segments: [] });
  }
}

function change(
  tables: ReservationTables & PropertyTables,
  reservationId: ReservationId,
  changes: Partial<Reservation>,
): void {
  const reservation = tables.reservations.get(reservationId);
  // evolve is total: an event about a reservation that this image has forgotten changes nothing that a decision needs.
  if (reservation) putReservation(tables, { ...reservation, ...changes });
}
