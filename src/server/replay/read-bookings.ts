import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import { isRejected, parseBookingRow, type BookingFields, type BookingRow, type RejectedRow } from './booking-row.ts';

export type Bookings = { readonly rows: readonly BookingRow[]; readonly rejected: readonly RejectedRow[] };

/**
 * Reads a booking file, plain or gzipped, as a stream. `keep` says which lines belong to the replay; the line number of the
 * original file (`source_row`) is kept where there is one. Rejects when the file cannot be read.
 */
export function readBookings(file: string, keep: (row: BookingRow) => boolean): Promise<Bookings> {
  const rows: BookingRow[] = [];
  const rejected: RejectedRow[] = [];
  let line = 1;
  const source = createReadStream(file);
  const text = file.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  return new Promise((resolve, reject) => {
    source.on('error', reject);
    text.on('error', reject);
    const parser = text.pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: true, skipEmptyLines: true }));
    parser.on('data', (fields: BookingFields) => {
      line += 1;
      const row = parseBookingRow(fields, Number(fields.source_row) || line);
      if (isRejected(row)) rejected.push(row);
      else if (keep(row)) rows.push(row);
    });
    parser.on('error', reject);
    parser.on('end', () => resolve({ rows, rejected }));
  });
}
