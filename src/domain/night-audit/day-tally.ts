import { currentBusinessDate, type BusinessDayTables } from '../business-day/business-day.ts';
import type { HotelEvent } from '../hotel.ts';
import type { Table } from '../kernel/table.ts';
import { statusWhenStanding, type ReservationTables } from '../reservations/reservation.ts';

/** What counts on the day it is done. */
export type DayTally = {
  readonly arrivals: number;
  readonly departures: number;
  readonly dayUseStays: number;
  readonly bookingsMade: number;
  readonly cancellations: number;
  readonly noShows: number;
};

export type NightAuditTables = {
  /** What has been done since the last day was closed. Kept only while the night audit turns the day. */
  readonly dayTally: Table<'open', DayTally>;
};

export const NOTHING_DONE: DayTally = {
  arrivals: 0,
  departures: 0,
  dayUseStays: 0,
  bookingsMade: 0,
  cancellations: 0,
  noShows: 0,
};

type Tables = NightAuditTables & BusinessDayTables & ReservationTables;

/** Counts an event into the open day; to be called before the event changes the stay that it is about. */
export function evolveTally(tables: Tables, event: HotelEvent): void {
  if (event.type === 'DayTurnChosen' || event.type === 'BusinessDayClosed') return tables.dayTally.delete('open');
  if (event.type === 'WorkRecordedLate') return count(tables, event.done, -1);
  if (currentBusinessDate(tables) === undefined) return;
  const done = whatWasDone(tables, event);
  if (done) count(tables, done, 1);
}

/** What an event counts for on the open day, on the state before it. */
export function whatWasDone(tables: Tables, event: HotelEvent): Partial<DayTally> | undefined {
  switch (event.type) {
    // A hold and a place on the waitlist are no booking until they are confirmed, and nothing is lost when they are not.
    case 'ReservationBooked':
      return statusWhenStanding(event) === 'reserved' ? { bookingsMade: 1 } : undefined;
    case 'ReservationConfirmed':
      return { bookingsMade: 1 };
    case 'ReservationCancelled':
      return tables.reservations.get(event.reservationId)?.status === 'reserved' ? { cancellations: 1 } : undefined;
    case 'GuestCheckedIn':
      return { arrivals: 1 };
    case 'CheckInUndone':
      return { arrivals: -1 };
    case 'GuestCheckedOut':
      return event.segments.length === 0 ? { departures: 1, dayUseStays: 1 } : { departures: 1 };
    case 'GuestMarkedNoShow':
      return event.stay.arrival === currentBusinessDate(tables) ? { noShows: 1 } : undefined;
    case 'ReservationReinstated': {
      const known = tables.reservations.get(event.reservationId);
      const wasMarkedToday = known?.status === 'no-show' && known.stay.arrival === currentBusinessDate(tables);
      return wasMarkedToday ? { noShows: -1 } : undefined;
    }
    default:
      return undefined;
  }
}

export function sumOf(left: DayTally, right: Partial<DayTally>, times: 1 | -1 = 1): DayTally {
  const sum: { -readonly [Name in keyof DayTally]: DayTally[Name] } = { ...left };
  for (const name of Object.keys(sum) as (keyof DayTally)[]) sum[name] += times * (right[name] ?? 0);
  return sum;
}

function count(tables: NightAuditTables, done: Partial<DayTally>, times: 1 | -1): void {
  tables.dayTally.set('open', sumOf(tables.dayTally.get('open') ?? NOTHING_DONE, done, times));
}
