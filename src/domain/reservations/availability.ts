import { nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { RoomTypeId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { houseLimitOf, overbookingLimitOf } from '../property/overbooking-limit.ts';
import { roomsOfType } from '../property/property.ts';
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
  const type = hotel.roomTypes.get(roomTypeId);
  const rooms = type ? roomsOfType(type, night) : 0;
  const outOfOrder = hotel.closedTypeNights.get(typeNight(roomTypeId, night)) ?? 0;
  const sold = hotel.typeNights.get(typeNight(roomTypeId, night)) ?? 0;
  return { night, rooms, outOfOrder, sold, free: rooms - outOfOrder - sold };
}

/** Nights on which one more room of the type may not be sold, the overbooking limit included. */
export function soldOutNights(hotel: HotelState, roomTypeId: RoomTypeId, stay: Interval): readonly HotelDay[] {
  return nightsOf(stay).filter((night) => roomsToSell(hotel, roomTypeId, night) < 1);
}

/** Nights on which the house may not sell one more room of any type; none where it has no limit of its own. */
export function houseFullNights(hotel: HotelState, stay: Interval): readonly HotelDay[] {
  return nightsOf(stay).filter((night) => {
    const limit = houseLimitOf(hotel, night);
    return limit !== undefined && freeInHouse(hotel, night) + limit < 1;
  });
}

/** Nights on which more rooms of the type are promised than the house and its overbooking limit can give. */
export function oversoldNights(hotel: HotelState, roomTypeId: RoomTypeId, stay: Interval): readonly HotelDay[] {
  return nightsOf(stay).filter((night) => roomsToSell(hotel, roomTypeId, night) < 0);
}

/** How many more rooms of the type may be sold on this night, its overbooking limit included; negative: oversold. */
export function roomsToSell(hotel: HotelState, roomTypeId: RoomTypeId, night: HotelDay): number {
  return countTypeNight(hotel, roomTypeId, night).free + overbookingLimitOf(hotel, roomTypeId, night);
}

function freeInHouse(hotel: HotelState, night: HotelDay): number {
  let free = 0;
  for (const { roomTypeId } of hotel.roomTypes.values()) free += countTypeNight(hotel, roomTypeId, night).free;
  return free;
}
