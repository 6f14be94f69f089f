import type { DailyFigures } from '#contract/daily-report.ts';
import type { PeriodRatios, PeriodSums } from '#contract/flash-report.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { dailyReport } from '../daily/daily-query.ts';
import type { QueryView } from '../query.ts';
import { turnaways } from '../turnaways/turnaways-query.ts';
import { closedOn, houseUseOn } from './out-of-order-on.ts';

type Period = { readonly from: HotelDay; readonly days: number };

/** The figures of a period, added up day by day. */
export function periodSums(view: Pick<QueryView, 'rows'>, period: Period): PeriodSums {
  const { from, days } = period;
  const figures = dailyReport(view, period);
  const sum = (name: keyof DailyFigures): number => figures.reduce((total, day) => total + day[name], 0);
  let outOfOrder = 0;
  let houseUse = 0;
  for (let night = from; night < from + days; night = addDays(night, 1)) {
    const used = houseUseOn(view, night);
    houseUse += used;
    outOfOrder += closedOn(view, night) - used;
  }
  return {
    days,
    roomNights: sum('roomsInProperty'),
    outOfOrder,
    houseUse,
    sold: sum('roomsSoldPaid'),
    complimentary: sum('roomsComplimentary'),
    dayUse: sum('dayUseStays'),
    guests: sum('guestsInHouse'),
    arrivals: sum('arrivals'),
    departures: sum('departures'),
    bookings: sum('bookingsMade'),
    cancellations: sum('cancellations'),
    noShows: sum('noShows'),
    turnaways: turnaways(view, period).length,
    roomRevenueMinor: sum('roomRevenueMinor'),
  };
}

/** Sums of numerators over sums of denominators. Rooms given away and day use are in none of them but the house's occupancy. */
export function ratiosOf(sums: PeriodSums): PeriodRatios {
  const { roomNights, outOfOrder, houseUse, sold, complimentary, guests, roomRevenueMinor } = sums;
  return {
    occupancy: ratio(sold, roomNights),
    occupancySellable: ratio(sold, roomNights - outOfOrder - houseUse),
    houseOccupancy: ratio(sold + complimentary, roomNights),
    adrMinor: ratio(roomRevenueMinor, sold),
    revparMinor: ratio(roomRevenueMinor, roomNights),
    guestsPerRoom: ratio(guests, sold + complimentary),
  };
}

function ratio(numerator: number, denominator: number): number | undefined {
  return denominator > 0 ? numerator / denominator : undefined;
}
