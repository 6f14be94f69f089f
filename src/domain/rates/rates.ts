import { nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { RoomTypeId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { PropertyTables } from '../property/property.ts';
import type { RatesEvent } from './rates-events.ts';

export type TypeNight = `${RoomTypeId}|${number}`;

export function typeNight(roomTypeId: RoomTypeId, night: HotelDay): TypeNight {
  return `${roomTypeId}|${night}`;
}

export function parseTypeNight(key: TypeNight): { readonly roomTypeId: RoomTypeId; readonly night: HotelDay } {
  const bar = key.lastIndexOf('|');
  return { roomTypeId: key.slice(0, bar) as RoomTypeId, night: Number(key.slice(bar + 1)) as HotelDay };
}

/** Prices that differ from a type's standard price, in minor units. */
export type RatesTables = { readonly prices: Table<TypeNight, number> };

export function evolveRates(tables: RatesTables, event: RatesEvent): void {
  switch (event.type) {
    case 'NightsPriced':
      for (const night of nightsOf(event.nights))
        tables.prices.set(typeNight(event.roomTypeId, night), event.priceMinor);
  }
}

/** What each night of the interval costs today, in minor units; one price for the day of a day use. */
export function quote(
  tables: RatesTables & PropertyTables,
  roomTypeId: RoomTypeId,
  interval: Interval,
): readonly number[] {
  const standard = tables.roomTypes.get(roomTypeId)?.standardPriceMinor ?? 0;
  const nights = interval.arrival === interval.departure ? [interval.arrival] : nightsOf(interval);
  return nights.map((night) => tables.prices.get(typeNight(roomTypeId, night)) ?? standard);
}
