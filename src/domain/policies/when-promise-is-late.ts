import { currentBusinessDate } from '../business-day/business-day.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { lessWasPromised } from './less-was-promised.ts';

/**
 * K35: a desk promised a guest in house a lower price before the night audit, which charged the night without knowing of it.
 * The bill follows, as if the audit had known; a higher price is not charged afterwards: people are asked. What settles a
 * price for a guest who has left sees to their bill itself.
 */
export function whenPromiseIsLate(hotel: HotelState, event: HotelEvent, given: Circumstances): readonly HotelEvent[] {
  const openDay = currentBusinessDate(hotel);
  if (event.type !== 'NightPricesOverridden' || openDay === undefined || given.businessDate >= openDay) return [];
  const isHere = hotel.reservations.get(event.reservationId)?.status === 'in-house';
  return isHere ? lessWasPromised(hotel, event, given) : [];
}
