import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type { Reservation } from '../reservations/reservation.ts';
import type { OpenCase } from './case.ts';

/** The nights of a stay that a case about its type asks of: from the first that was too many to the end of the stay. */
export function nightsAsked({ nights }: OpenCase, { stay }: Reservation): Interval {
  return nights ? { ...stay, arrival: Math.max(stay.arrival, nights.arrival) as HotelDay } : stay;
}
