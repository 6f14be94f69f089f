import { forgetWishes, type CleaningTables } from '../cleaning/cleaning.ts';
import { noteKeys, type HousekeepingTables } from '../housekeeping/housekeeping.ts';
import type { PropertyTables } from '../property/property.ts';
import { firmReservation } from '../reservations/firm-reservation.ts';
import { changeReservation, type ReservationTables } from '../reservations/reservation.ts';
import type { StaysEvent } from './stays-events.ts';

type Tables = ReservationTables & PropertyTables & HousekeepingTables & CleaningTables;

export function evolveStay(tables: Tables, event: StaysEvent): void {
  const { roomId, at } = event;
  changeReservation(
    tables,
    event.reservationId,
    ({ occupies: _, chosenByRule: __, left: ___, promisedAt: ____, ...before }) => {
      // Who is here has said yes.
      const reservation = firmReservation(before);
      switch (event.type) {
        case 'GuestCheckedIn':
        case 'GuestMovedToRoom':
        case 'CheckOutReinstated':
          return { ...reservation, status: 'in-house', segments: event.segments, occupies: roomId };
        case 'CheckInUndone':
          return { ...reservation, status: 'reserved' };
        case 'GuestCheckedOut':
          return {
            ...reservation,
            status: 'checked-out',
            segments: event.segments,
            left: { roomId, on: event.on ?? event.stay.departure },
          };
      }
    },
  );
  const left = event.type === 'GuestMovedToRoom' ? event.fromRoomId : roomId;
  if (event.type !== 'GuestCheckedIn' && event.type !== 'CheckOutReinstated') forgetWishes(tables, left);
  if (at === undefined) return;
  for (const changed of new Set([roomId, left])) noteKeys(tables, changed, at);
}
