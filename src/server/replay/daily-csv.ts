import type { DailyFigures } from '#contract/daily-report.ts';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';

const COLUMNS =
  'hotel,business_date,rooms_in_property,rooms_sold_paid,rooms_comp_or_zero_rate,day_use_stays,arrivals,departures,guests_in_house,bookings_made,cancellations,no_shows,room_revenue_cents';

/** The daily report as CSV, in the columns of the oracle (`resort_expected_daily.csv`), one line a business date. */
export function dailyCsv(hotel: string, days: readonly DailyFigures[]): string {
  const name = /[",\n]/.test(hotel) ? `"${hotel.replaceAll('"', '""')}"` : hotel;
  const lines = days.map((figures) =>
    [
      name,
      formatHotelDay(figures.day),
      figures.roomsInProperty,
      figures.roomsSoldPaid,
      figures.roomsComplimentary,
      figures.dayUseStays,
      figures.arrivals,
      figures.departures,
      figures.guestsInHouse,
      figures.bookingsMade,
      figures.cancellations,
      figures.noShows,
      figures.roomRevenueMinor,
    ].join(','),
  );
  return `${[COLUMNS, ...lines].join('\n')}\n`;
}
