import type { Books, ForecastDay } from '#contract/forecast.ts';
import { addDays, monthOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { dailyModel } from '../daily/daily-projection.ts';
import { roomsOn } from '../daily/daily-query.ts';
import { booksAt, booksPage } from '../daily/on-the-books.ts';
import type { QueryView } from '../query.ts';
import { onPagesOf } from '../rack/rack-pages.ts';
import type { StayRow } from '../rack/rack-rows.ts';
import { closedOn } from './out-of-order-on.ts';

const DAYS_MAX = 120;
/** The same weekday, and nearly the same season. */
const A_YEAR = 364;

type View = Pick<QueryView, 'rows'>;
type Asked = { readonly from: HotelDay; readonly days: number; readonly asOf: HotelDay };

/** What is on the books for the next nights, what has come since, and who comes and goes. */
export function forecast(view: View, { from, days, asOf }: Asked): readonly ForecastDay[] {
  const length = Math.min(Math.max(Math.trunc(days), 0), DAYS_MAX);
  const { stays } = onPagesOf(view, { arrival: from, departure: addDays(from, length) });
  const staying = stays.filter(({ status }) => status === 'reserved' || status === 'in-house');
  return Array.from({ length }, (_, index) => {
    const day = addDays(from, index);
    const books = onTheBooks(view, day, asOf);
    return {
      day,
      roomsInProperty: roomsOn(view, day),
      outOfOrder: closedOn(view, day),
      books,
      pickup1: less(books, onTheBooks(view, day, addDays(asOf, -1))),
      pickup7: less(books, onTheBooks(view, day, addDays(asOf, -7))),
      lastYear: onTheBooks(view, addDays(day, -A_YEAR), addDays(asOf, -A_YEAR)),
      arrivals: staying.filter(({ status, stay }) => status === 'reserved' && stay.arrival === day).length,
      departures: staying.filter(({ stay }) => stay.departure === day).length,
      guests: guestsOn(staying, day),
    };
  });
}

/** What was on the books for a night at the end of a business date. */
export function onTheBooks(view: View, night: HotelDay, asOf: HotelDay): Books {
  const row = view.rows(dailyModel, booksPage(monthOf(night))).get(String(night));
  const [sold, complimentary, revenueMinor] = booksAt(row?.kind === 'books' ? row : { changes: [] }, asOf);
  return { sold, complimentary, revenueMinor };
}

function less(now: Books, before: Books): Books {
  return {
    sold: now.sold - before.sold,
    complimentary: now.complimentary - before.complimentary,
    revenueMinor: now.revenueMinor - before.revenueMinor,
  };
}

function guestsOn(staying: readonly StayRow[], night: HotelDay): number {
  let guests = 0;
  for (const { stay, party } of staying) {
    if (stay.arrival <= night && night < stay.departure) guests += party.adults + party.children + party.infants;
  }
  return guests;
}
