import type { MonthlyFigures } from './monthly-figures.ts';

const COLUMNS =
  'hotel,month,room_nights_in_property,rooms_sold_paid,rooms_comp_or_zero_rate,day_use_stays,arrivals,departures,guest_nights,bookings_made,cancellations,no_shows,room_revenue_cents,occupancy_paid,occupancy_total,adr_cents,revpar_cents';

/** The monthly report as CSV, in the columns of the oracle (`resort_expected_monthly.csv`), one line a month. */
export function monthlyCsv(hotel: string, months: readonly MonthlyFigures[]): string {
  const name = /[",\n]/.test(hotel) ? `"${hotel.replaceAll('"', '""')}"` : hotel;
  const lines = months.map((figures) =>
    [
      name,
      figures.month,
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
      figures.occupancyPaid.toFixed(4),
      figures.occupancyTotal.toFixed(4),
      Math.round(figures.adrMinor),
      Math.round(figures.revparMinor),
    ].join(','),
  );
  return `${[COLUMNS, ...lines].join('\n')}\n`;
}
