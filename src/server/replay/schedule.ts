import { addDays, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { BookingRow } from './booking-row.ts';

/** What happens to a booking on one day of the hotel. */
export type Step =
  | { readonly kind: 'book' | 'check-in' | 'check-out' | 'cancel' | 'day-use'; readonly row: BookingRow }
  | { readonly kind: 'amend'; readonly row: BookingRow; readonly stay: Interval };

// The order of a business date, as the file's README gives it: rooms are left before they are given again. A booking that is
// cancelled on the day it was made is cancelled after it.
const PHASES = ['check-out', 'cancel-earlier', 'book', 'amend', 'cancel-same-day', 'check-in', 'day-use'] as const;
type Phase = (typeof PHASES)[number];

/** Every step of every booking by day, in the order of the day. */
export function scheduleBookings(rows: readonly BookingRow[]): ReadonlyMap<HotelDay, readonly Step[]> {
  const days = new Map<HotelDay, Map<Phase, Step[]>>();
  const add = (day: HotelDay, phase: Phase, step: Step): void => {
    const phases = days.get(day) ?? new Map<Phase, Step[]>();
    days.set(day, phases.set(phase, [...(phases.get(phase) ?? []), step]));
  };
  for (const row of rows) {
    add(row.bookedOn, 'book', { kind: 'book', row });
    for (const { day, stay } of amendmentsOf(row)) add(day, 'amend', { kind: 'amend', row, stay });
    addEnd(row, add);
  }
  const inOrder = [...days.entries()].toSorted(([left], [right]) => left - right);
  return new Map(inOrder.map(([day, phases]) => [day, PHASES.flatMap((phase) => phases.get(phase) ?? [])]));
}

function addEnd(row: BookingRow, add: (day: HotelDay, phase: Phase, step: Step) => void): void {
  const { end, stay } = row;
  if (end.status === 'cancelled') {
    return add(end.on, end.on === row.bookedOn ? 'cancel-same-day' : 'cancel-earlier', { kind: 'cancel', row });
  }
  // The night audit marks whoever has not come.
  if (end.status === 'no-show') return;
  // Day use, and guests who left on the day they came.
  if (end.on === stay.arrival) return add(stay.arrival, 'day-use', { kind: 'day-use', row });
  add(stay.arrival, 'check-in', { kind: 'check-in', row });
  add(end.on, 'check-out', { kind: 'check-out', row });
}

/** The interval that was booked at first: an odd number of amendments began with a night more. */
export function firstStay(row: BookingRow): Interval {
  return amendmentsOf(row).length % 2 === 1 ? oneNightMore(row.stay) : row.stay;
}

/**
 * The file counts a booking's changes but not what changed nor when. They are spread evenly between booking and arrival (or
 * cancellation), and each adds a night or takes it away again, so that the last one leaves the stay that the file has.
 */
function amendmentsOf(row: BookingRow): readonly { readonly day: HotelDay; readonly stay: Interval }[] {
  const { bookedOn, stay, amendments, end } = row;
  const last = end.status === 'cancelled' ? Math.min(end.on, stay.arrival) : stay.arrival;
  const room = last - bookedOn;
  if (room < 1 || stay.arrival === stay.departure) return [];
  return Array.from({ length: amendments }, (_, index) => ({
    day: addDays(bookedOn, Math.floor((room * (index + 1)) / (amendments + 1))),
    stay: (amendments - index) % 2 === 1 ? stay : oneNightMore(stay),
  }));
}

function oneNightMore(stay: Interval): Interval {
  return { arrival: stay.arrival, departure: addDays(stay.departure, 1) };
}
