import type { NightAudit, NightCharge } from '#contract/night-audit.ts';
import type { Today, TodayRow } from '#contract/today.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { businessDays, totalsNow } from '../business-days/business-days-query.ts';
import { bookingPage, dailyModel } from '../daily/daily-projection.ts';
import { dayTurns } from '../hotel/hotel-query.ts';
import type { QueryView } from '../query.ts';
import { today } from '../today/today-query.ts';

const CLOSED_SHOWN = 7;

/** What the night auditor must know before the day is closed. */
export function nightAudit(view: QueryView): NightAudit {
  const day = view.businessDate;
  const house = today(view, { day });
  const arrivals = house.arrivals.filter(({ status }) => status === 'reserved');
  return {
    day,
    turns: dayTurns(view),
    arrivals,
    departures: house.departures,
    charges: chargesOf(view, house, day),
    soFar: totalsNow(view, day),
    blockedBy: view.blockedBy({
      type: 'CloseBusinessDay',
      day,
      noShows: idsOf(arrivals),
      overstays: idsOf(house.departures),
    }),
    closed: businessDays(view, { from: addDays(day, -CLOSED_SHOWN), days: CLOSED_SHOWN }).toReversed(),
  };
}

function idsOf(rows: readonly TodayRow[]): readonly ReservationId[] {
  return rows.map(({ reservationId }) => reservationId);
}

/** In the order of the rooms. A night that nobody has agreed on costs what the last one did. */
function chargesOf(view: QueryView, { inHouse }: Today, day: HotelDay): readonly NightCharge[] {
  return inHouse.map(({ reservationId, guest, roomNumber, arrival, departure }) => {
    const row = view.rows(dailyModel, bookingPage({ reservationId })).get(reservationId);
    const prices = row?.kind === 'booking' ? row.nightlyMinor : [];
    const priceMinor = prices[day - arrival] ?? prices.at(-1) ?? 0;
    return { reservationId, guest, roomNumber, priceMinor, ifStaying: departure <= day };
  });
}
