import { hotelModel } from '../hotel/hotel-projection.ts';
import type { TableExport } from './table-export.ts';

/** The house: every room with its type. */
export const roomsExport: TableExport = {
  models: [hotelModel],
  columns: ['Room', 'Room type', 'Short', 'Sleeps', 'Standard price', 'Room id'],
  *rows(source) {
    const rows = [...source.rowsOf(hotelModel)];
    for (const room of rows) {
      if (room.kind !== 'room') continue;
      const type = rows.find((row) => row.kind === 'room-type' && row.roomTypeId === room.roomTypeId);
      if (type?.kind !== 'room-type') continue;
      const { name, code, sleeps, standardPriceMinor } = type;
      yield [room.number, name, code, String(sleeps), source.amount(standardPriceMinor), room.roomId];
    }
  },
};
