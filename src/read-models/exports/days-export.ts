import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import { dailyModel } from '../daily/daily-projection.ts';
import type { TableExport } from './table-export.ts';

/** The figures of every business date. */
export const daysExport: TableExport = {
  models: [dailyModel],
  columns: [
    'Day',
    'Rooms sold',
    'Complimentary',
    'Day use',
    'Arrivals',
    'Departures',
    'Guests in house',
    'Bookings made',
    'Cancellations',
    'No-shows',
    'Room revenue',
  ],
  *rows(source) {
    const days = [...source.rowsOf(dailyModel)].flatMap((row) => (row.kind === 'figures' ? [row] : []));
    for (const row of days.toSorted((left, right) => left.day - right.day)) {
      const counts = [
        row.roomsSoldPaid,
        row.roomsComplimentary,
        row.dayUseStays,
        row.arrivals,
        row.departures,
        row.guestsInHouse,
        row.bookingsMade,
        row.cancellations,
        row.noShows,
      ];
      yield [formatHotelDay(row.day), ...counts.map(String), source.amount(row.roomRevenueMinor)];
    }
  },
};
