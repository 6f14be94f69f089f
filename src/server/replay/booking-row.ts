import { addDays, hotelDay, parseHotelDay, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { Party } from '#domain/reservations/reservation.ts';

/** One line of a "Hotel booking demand" file (doi 10.1016/j.dib.2018.11.126): one room booked once. */
export type BookingRow = {
  readonly line: number;
  readonly hotel: string;
  readonly bookedOn: HotelDay;
  readonly stay: Interval;
  readonly party: Party;
  readonly reservedType: string;
  readonly assignedType: string;
  /** The same amount for each night, in minor units; complimentary nights are 0, and one row of the file is below it. */
  readonly nightlyMinor: number;
  readonly amendments: number;
  readonly end: { readonly status: 'checked-out' | 'cancelled' | 'no-show'; readonly on: HotelDay };
};

export type RejectedRow = { readonly line: number; readonly reason: string };

export type BookingFields = Readonly<Record<string, string | undefined>>;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const STATUSES = { 'Check-Out': 'checked-out', Canceled: 'cancelled', 'No-Show': 'no-show' } as const;

/** Reads one line by its column names; a line that is not a booking is answered with the column and what is wrong with it. */
export function parseBookingRow(fields: BookingFields, line: number): BookingRow | RejectedRow {
  const flaws: string[] = [];
  const whole = (column: string): number => {
    const value = Number(fields[column]);
    if (Number.isSafeInteger(value) && value >= 0 && fields[column] !== '') return value;
    flaws.push(`${column} must be a whole number, not "${fields[column] ?? ''}"`);
    return 0;
  };
  const arrival = parseArrival(fields, whole('arrival_date_year'), whole('arrival_date_day_of_month'));
  if (arrival === undefined) flaws.push('the arrival is not a day of the calendar');
  const status = STATUSES[fields.reservation_status as keyof typeof STATUSES];
  if (!status) flaws.push(`reservation_status "${fields.reservation_status ?? ''}" is unknown`);
  const statusDay = parseHotelDay(fields.reservation_status_date ?? '');
  if (statusDay === undefined) flaws.push('reservation_status_date is not a day of the calendar');
  const price = Number(fields.adr);
  if (fields.adr === '' || !Number.isFinite(price)) flaws.push(`adr must be an amount, not "${fields.adr ?? ''}"`);
  const nights = whole('stays_in_weekend_nights') + whole('stays_in_week_nights');
  const lead = whole('lead_time');
  const party = { adults: whole('adults'), children: whole('children'), infants: whole('babies') };
  const amendments = whole('booking_changes');
  const { reserved_room_type: reservedType, assigned_room_type: assignedType } = fields;
  if (!reservedType || !assignedType) flaws.push('reserved_room_type and assigned_room_type must both be there');
  if (flaws.length > 0 || arrival === undefined || statusDay === undefined || !reservedType || !assignedType) {
    return { line, reason: flaws.join('; ') };
  }
  const stay = { arrival, departure: addDays(arrival, nights) };
  const bookedOn = addDays(arrival, -lead);
  return {
    line,
    hotel: fields.hotel ?? 'Hotel',
    bookedOn,
    stay,
    party,
    reservedType,
    assignedType,
    nightlyMinor: Math.round(price * 100),
    amendments,
    end: { status, on: endOf(status, statusDay, bookedOn, stay) },
  };
}

export function isRejected(row: BookingRow | RejectedRow): row is RejectedRow {
  return 'reason' in row;
}

function parseArrival(fields: BookingFields, year: number, dayOfMonth: number): HotelDay | undefined {
  const month = MONTHS.indexOf(fields.arrival_date_month ?? '') + 1;
  if (month === 0) return undefined;
  const text = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return parseHotelDay(text) === undefined ? undefined : hotelDay(year, month, dayOfMonth);
}

/** A no-show counts on its arrival: one row of the file dates its status 111 days before. */
function endOf(status: BookingRow['end']['status'], on: HotelDay, bookedOn: HotelDay, stay: Interval): HotelDay {
  if (status === 'no-show') return stay.arrival;
  if (status === 'cancelled') return Math.max(on, bookedOn) as HotelDay;
  return Math.min(Math.max(on, stay.arrival), stay.departure) as HotelDay;
}
