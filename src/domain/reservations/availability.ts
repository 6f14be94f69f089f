import { nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { RoomTypeId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { typeNight } from '../rates/rates.ts';

export type TypeNightCount = {
  readonly night: HotelDay;
  readonly rooms: number;
  readonly outOfOrder: number;
  readonly sold: number;
  /** rooms − outOfOrder − sold; negative: the type is oversold. */
  readonly free: number;
};

export function countTypeNight(hotel: HotelState, roomTypeId: RoomTypeId, night: HotelDay): TypeNightCount {
  const rooms = hotel.roomTypes.get(roomTypeId)?.rooms ?? 0;
  const outOfOrder = hotel.closedTypeNights.get(typeNight(roomTypeId, night)) ?? 0;
  const sold = hotel.typeNights.get(typeNight(roomTypeId, night)) ?? 0;
  return { night, rooms, outOfOrder, sold, free: rooms - outOfOrder - sold };
}

/** Nights on which one more room of the type may not be sold, the overbooking limit included. */
export function soldOutNights(hotel: HotelState, roomTypeId: RoomTypeId, stay: Interval): readonly HotelDay[] {
  const limit = hotel.roomTypes.get(roomTypeId)?.overbookingLimit ?? 0;
  return nightsOf(stay).filter((night) => countTypeNight(hotel, roomTypeId, night).free + limit < 1);
}

/** Nights on which more rooms of the type are promised than the house and its overbooking limit can give. */
export function oversoldNights(hotel: HotelState, roomTypeId: RoomTypeId, stay: Interval): readonly HotelDay[] {
  const limit = hotel.roomTypes.get(roomTypeId)?.overbookingLimit ?? 0;
  return nightsOf(stay).filter((night) => countTypeNight(hotel, roomTypeId, night).free + limit < 0);
}
