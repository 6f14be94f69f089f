import type { PropertyTables } from '../property/property.ts';
import type { ReservationEvent } from './reservation-events.ts';
import { changeReservation, putReservation, type Reservation, type ReservationTables } from './reservation.ts';

export function evolveReservation(tables: ReservationTables & PropertyTables, event: ReservationEvent): void {
  if (event.type === 'ReservationBooked') {
    const { type: _, exceptionReason: __, despite: ___, ...booked } = event;
    return putReservation(tables, { ...booked, status: 'reserved', segments: [] });
  }
  return changeReservation(tables, event.reservationId, (reservation) => changed(reservation, event));
}

type Change = Exclude<ReservationEvent, { type: 'ReservationBooked' }>;

function changed({ chosenByRule, ...reservation }: Reservation, event: Change): Reservation {
  const keptChoice = chosenByRule ? { chosenByRule } : {};
  switch (event.type) {
    case 'RoomAssigned':
      return { ...reservation, segments: event.segments, ...(event.automatic ? { chosenByRule: true } : {}) };
    case 'RoomUnassigned':
      return { ...reservation, segments: event.segments };
    case 'StayDatesChanged': {
      const { stay, segments, nightlyMinor } = event;
      return { ...reservation, ...keptChoice, stay, segments, nightlyMinor };
    }
    case 'ReservationCancelled':
      return { ...reservation, status: 'cancelled', segments: [] };
    case 'ReservationReinstated':
      return { ...reservation, status: 'reserved', segments: event.segments };
    case 'GuestMarkedNoShow':
      return { ...reservation, status: 'no-show', segments: [] };
  }
}
