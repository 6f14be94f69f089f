import { accept, refuse, type Decision } from '../kernel/decider.ts';
import { nightsOf, type Interval } from '../kernel/hotel-day.ts';
import type { RoomTypeId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { NightsPriced } from './rates-events.ts';
import { typeNight } from './rates.ts';

/** Prices nights of a type for bookings to come; agreed prices stay. */
export type PriceNights = {
  readonly type: 'PriceNights';
  readonly roomTypeId: RoomTypeId;
  readonly nights: Interval;
  readonly priceMinor: number;
};

export type PriceNightsRefusal =
  | { readonly code: 'unknown-room-type'; readonly roomTypeId: RoomTypeId }
  | { readonly code: 'no-nights' }
  | { readonly code: 'price-invalid'; readonly priceMinor: number };

export function priceNights(hotel: HotelState, command: PriceNights): Decision<NightsPriced, PriceNightsRefusal> {
  const { roomTypeId, nights, priceMinor } = command;
  if (!hotel.roomTypes.has(roomTypeId)) return refuse({ code: 'unknown-room-type', roomTypeId });
  if (nights.departure <= nights.arrival) return refuse({ code: 'no-nights' });
  if (!Number.isSafeInteger(priceMinor) || priceMinor < 0) return refuse({ code: 'price-invalid', priceMinor });
  const isSo = nightsOf(nights).every((night) => hotel.prices.get(typeNight(roomTypeId, night)) === priceMinor);
  return isSo ? accept() : accept({ ...command, type: 'NightsPriced' });
}
