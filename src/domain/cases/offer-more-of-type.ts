import type { HotelState } from '../hotel-state.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import { countTypeNight, oversoldNights } from '../reservations/availability.ts';
import type { Reservation } from '../reservations/reservation.ts';
import type { OpenCase } from './case.ts';
import type { CaseOption } from './case-options.ts';
import { giveUp } from './give-up.ts';
import { offer } from './offer.ts';
import { offerRooms } from './offer-rooms.ts';

/** A room of another type at the same price, one more room than exist, or a promise taken back: in this order. */
export function offerMoreOfType(
  hotel: HotelState,
  { roomTypeId, nights }: OpenCase,
  stay: Reservation,
  businessDate: HotelDay,
): readonly CaseOption[] {
  if (!roomTypeId) return [];
  const oversold = oversoldNights(hotel, roomTypeId, nights ?? stay.stay);
  const limit = Math.max(0, ...oversold.map((night) => -countTypeNight(hotel, roomTypeId, night).free));
  return [
    ...offerRooms(hotel, stay, businessDate, (room) => room.roomTypeId !== roomTypeId),
    offer({ code: 'allow-overbooking', roomTypeId, limit }, { type: 'AllowOverbooking', roomTypeId, limit }),
    ...giveUp(stay, oversold[0], businessDate),
  ];
}
