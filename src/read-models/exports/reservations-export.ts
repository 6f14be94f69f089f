import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import { hotelModel } from '../hotel/hotel-projection.ts';
import { reservationsModel } from '../reservations/reservations-projection.ts';
import type { ExportSource, TableExport } from './table-export.ts';

/** Every reservation that was ever made, whatever became of it. */
export const reservationsExport: TableExport = {
  models: [reservationsModel, hotelModel],
  columns: [
    'Confirmation',
    'Status',
    'Guest',
    'Phone',
    'E-mail',
    'Arrival',
    'Departure',
    'Nights',
    'Room type',
    'Rooms',
    'Adults',
    'Children',
    'Infants',
    'Price in all',
    'Source',
    'Reservation id',
    'Guest id',
  ],
  rows: reservationRows,
};

function* reservationRows(source: ExportSource): Iterable<readonly string[]> {
  const names = namesOfHouse(source);
  for (const row of source.rowsOf(reservationsModel)) {
    const { stay, party, segments, nightlyMinor, guestId } = row;
    const guest = source.guest(guestId);
    yield [
      row.confirmation,
      row.status,
      guest?.name ?? '',
      guest?.phone ?? '',
      guest?.email ?? '',
      formatHotelDay(stay.arrival),
      formatHotelDay(stay.departure),
      String(stay.departure - stay.arrival),
      names.get(row.roomTypeId) ?? '',
      segments.map(({ roomId }) => names.get(roomId) ?? '').join(' '),
      String(party.adults),
      String(party.children),
      String(party.infants),
      source.amount(nightlyMinor.reduce((sum, night) => sum + night, 0)),
      row.source,
      row.reservationId,
      guestId,
    ];
  }
}

function namesOfHouse(source: ExportSource): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of source.rowsOf(hotelModel)) {
    if (row.kind === 'room') names.set(row.roomId, row.number);
    if (row.kind === 'room-type') names.set(row.roomTypeId, row.name);
  }
  return names;
}
