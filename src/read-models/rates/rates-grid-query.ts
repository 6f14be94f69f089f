import type { PlanLine, RateCell, RatesGrid, TypeLines } from '#contract/rates-grid.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RatePlan } from '#domain/rates/rate-plan.ts';
import { priceOfNight, restrictionsOn, type Priced } from '#domain/rates/rate-book.ts';
import type { RoomTypeRow } from '../hotel/hotel-projection.ts';
import { roomTypes } from '../hotel/hotel-query.ts';
import { priceChanges } from '../prices/prices-projection.ts';
import type { QueryView } from '../query.ts';
import { rateBookOfRows, type BookOfRows } from './rate-book-of-rows.ts';
import { houseToSell, typeToSell } from './rooms-to-sell.ts';

/** What every night costs, by type and plan, what holds its sale back, and how much is left. */
export function ratesGrid(
  view: QueryView,
  { from, days: count }: { readonly from: HotelDay; readonly days: number },
): RatesGrid {
  const days = Array.from({ length: count }, (_, index) => addDays(from, index));
  const book = rateBookOfRows(view);
  const ofHouse = days.map((night) => houseToSell(view, night) ?? Infinity);
  return { days, types: roomTypes(view).map((type) => linesOf(view, book, type, days, ofHouse)) };
}

function linesOf(
  view: QueryView,
  book: BookOfRows,
  type: RoomTypeRow,
  days: readonly HotelDay[],
  ofHouse: readonly number[],
): TypeLines {
  const { roomTypeId, name, code } = type;
  return {
    roomTypeId,
    name,
    code,
    toSell: days.map((night, index) => Math.min(typeToSell(view, type, night), ofHouse[index] ?? Infinity)),
    plans: book.plans.filter(({ retired }) => !retired).map((plan) => lineOf(view, book, plan, type, days)),
  };
}

function lineOf(
  view: QueryView,
  book: BookOfRows,
  { ratePlanId, name, code, follows }: RatePlan,
  { roomTypeId }: RoomTypeRow,
  days: readonly HotelDay[],
): PlanLine {
  const cells = days.map((day) => cellOf(view, book, { ratePlanId, roomTypeId }, day));
  return { ratePlanId, name, code, isDerived: follows !== undefined, cells };
}

function cellOf(view: QueryView, book: BookOfRows, priced: Priced, day: HotelDay): RateCell {
  const { ratePlanId, roomTypeId } = priced;
  const priceMinor = priceOfNight(book, priced, day);
  const changes = priceChanges(view, ratePlanId, roomTypeId, day);
  const restrictions = restrictionsOn(book, priced, day);
  return {
    ...(priceMinor === undefined ? {} : { priceMinor }),
    ...(changes[0]?.priceMinor === undefined ? {} : { isSet: true }),
    ...(Object.keys(restrictions).length > 0 ? { restrictions } : {}),
    ...(changes.length > 0 ? { changes } : {}),
  };
}
