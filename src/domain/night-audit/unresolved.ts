import { openShifts } from '../folios/cash-shift.ts';
import type { HotelState } from '../hotel-state.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId, ShiftId } from '../kernel/identifiers.ts';
import type { Reservation } from '../reservations/reservation.ts';

/** What the day has left open. Each item is settled before the day is closed, or accepted by name. */
export type Unresolved = {
  /** Expected on this day or earlier, and neither here nor given up. */
  readonly arrivals: readonly Reservation[];
  /** Here, and due to have left on this day or earlier. */
  readonly departures: readonly Reservation[];
  /** Cash drawers that nobody has counted, whichever day they were opened on. */
  readonly shifts: readonly ShiftId[];
};

/** In the order of their ids, so that every desk names them alike. */
export function unresolvedOn(hotel: HotelState, day: HotelDay): Unresolved {
  const arrivals = [...hotel.reservations.values()].filter(
    ({ status, stay }) => status === 'reserved' && stay.arrival <= day,
  );
  const departures = guestsInHouse(hotel).filter(({ stay }) => stay.departure <= day);
  const shifts = openShifts(hotel).map(({ shiftId }) => shiftId);
  return { arrivals: arrivals.toSorted(byId), departures: departures.toSorted(byId), shifts: shifts.toSorted() };
}

/** Every stay whose guest is in a room. */
export function guestsInHouse(hotel: HotelState): readonly Reservation[] {
  const ids = new Set<ReservationId>([...hotel.occupants.values()].flat());
  return [...ids].flatMap((id) => hotel.reservations.get(id) ?? []);
}

function byId(left: Reservation, right: Reservation): number {
  return left.reservationId < right.reservationId ? -1 : 1;
}
