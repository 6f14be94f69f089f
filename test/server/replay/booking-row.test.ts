import { expect, test } from 'vitest';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import { isRejected, parseBookingRow, type BookingFields } from '#server/replay/booking-row.ts';

const fields: BookingFields = {
  hotel: 'Resort Hotel',
  lead_time: '7',
  arrival_date_year: '2016',
  arrival_date_month: 'February',
  arrival_date_day_of_month: '28',
  stays_in_weekend_nights: '1',
  stays_in_week_nights: '1',
  adults: '2',
  children: '1',
  babies: '0',
  reserved_room_type: 'A',
  assigned_room_type: 'G',
  booking_changes: '1',
  adr: '75.5',
  reservation_status: 'Check-Out',
  reservation_status_date: '2016-03-01',
};

test('a line of the file becomes a booking, over the leap day', () => {
  const row = parseBookingRow(fields, 4);
  if (isRejected(row)) throw new Error(row.reason);
  expect(formatHotelDay(row.bookedOn)).toBe('2016-02-21');
  expect(formatHotelDay(row.stay.departure)).toBe('2016-03-01');
  expect(row).toMatchObject({ nightlyMinor: 7550, reservedType: 'A', assignedType: 'G', amendments: 1 });
});

test('a no-show counts on its arrival, whatever date its status has', () => {
  const row = parseBookingRow({ ...fields, reservation_status: 'No-Show', reservation_status_date: '2015-11-09' }, 4);
  expect(row).toMatchObject({ end: { status: 'no-show', on: !isRejected(row) && row.stay.arrival } });
});

test.each([
  ['arrival_date_month', 'Smarch', 'the arrival is not a day of the calendar'],
  ['arrival_date_day_of_month', '31', 'the arrival is not a day of the calendar'],
  ['adr', 'NULL', 'adr must be an amount, not "NULL"'],
  ['adults', '-1', 'adults must be a whole number, not "-1"'],
  ['reservation_status', 'Maybe', 'reservation_status "Maybe" is unknown'],
  ['assigned_room_type', '', 'reserved_room_type and assigned_room_type must both be there'],
])('a line whose %s is "%s" is left out with the reason', (column, value, reason) => {
  expect(parseBookingRow({ ...fields, [column]: value }, 4)).toEqual({ line: 4, reason });
});
