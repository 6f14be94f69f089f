import type { HotelState } from '../hotel-state.ts';
import { addDays, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { RoomTypeId } from '../kernel/identifiers.ts';
import type { AllowOverbooking } from '../property/allow-overbooking.ts';
import { nightsAsked } from './nights-asked.ts';
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
  open: OpenCase,
  stay: Reservation,
  businessDate: HotelDay,
): readonly CaseOption[] {
  const { roomTypeId } = open;
  if (!roomTypeId) return [];
  const oversold = oversoldNights(hotel, roomTypeId, nightsAsked(open, stay));
  const limit = Math.max(0, ...oversold.map((night) => -countTypeNight(hotel, roomTypeId, night).free));
  return [
    ...offerRooms(hotel, stay, businessDate, (room) => room.roomTypeId !== roomTypeId),
    offer({ code: 'allow-overbooking', roomTypeId, limit }, ...allowOn(oversold, roomTypeId, limit)),
    ...giveUp(stay, oversold[0], businessDate),
  ];
}

/** Only on the nights that need it, one command for each unbroken run of them. */
function allowOn(oversold: readonly HotelDay[], roomTypeId: RoomTypeId, limit: number): readonly AllowOverbooking[] {
  const runs: Interval[] = [];
  for (const night of oversold) {
    const last = runs.at(-1);
    if (last?.departure === night) runs[runs.length - 1] = { ...last, departure: addDays(night, 1) };
    else runs.push({ arrival: night, departure: addDays(night, 1) });
  }
  return runs.map((nights) => ({ type: 'AllowOverbooking', roomTypeId, limit, nights }));
}
