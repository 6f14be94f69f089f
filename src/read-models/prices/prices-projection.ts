import { monthOf, monthsOf, nightsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { typeNight } from '#domain/rates/rates.ts';
import type { QueryView } from '../query.ts';
import type { ReadModel } from '../read-model.ts';

export type PriceRow = { readonly priceMinor: number };

/** The nights whose price differs from the standard price of their type, a page a month. */
export const pricesModel: ReadModel<PriceRow> = {
  name: 'prices',
  revision: 1,
  pagesOf: ({ event }) => (event.type === 'NightsPriced' ? monthsOf(event.nights) : []),
  fold(rows, { event }) {
    if (event.type !== 'NightsPriced') return;
    const { roomTypeId, nights, priceMinor } = event;
    for (const night of nightsOf(nights)) rows.put(monthOf(night), typeNight(roomTypeId, night), { priceMinor });
  },
};

/** Undefined: the standard price of the type. */
export function priceOf(view: Pick<QueryView, 'rows'>, roomTypeId: RoomTypeId, night: HotelDay): number | undefined {
  return view.rows(pricesModel, monthOf(night)).get(typeNight(roomTypeId, night))?.priceMinor;
}
