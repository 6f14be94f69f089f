import type { HotelEvent } from '../hotel.ts';
import type { ReservationBooked, ReservationReinstated, StayDatesChanged } from './reservation-events.ts';

type PromiseOfNights = ReservationBooked | ReservationReinstated | StayDatesChanged;

/** Whether a guest is told by it that they have nights which they did not have. A stay that becomes shorter promises nothing. */
export function isPromiseOfNights(event: HotelEvent): event is PromiseOfNights {
  if (event.type === 'StayDatesChanged') {
    const { before, stay } = event;
    return stay.arrival < before.arrival || stay.departure > before.departure;
  }
  return event.type === 'ReservationBooked' || event.type === 'ReservationReinstated';
}
