import type { PeriodRatios, PeriodSums } from '#contract/flash-report.ts';
import type { TrailKind } from '#contract/audit-trail.ts';
import { locale } from './locale.ts';

const share = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const wholeShare = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const count = new Intl.NumberFormat(locale);
const quotient = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const change = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });

/** What stands where there is nothing to divide by. */
const NOTHING = '–';

export function shareWords(of: number | undefined): string {
  return of === undefined ? NOTHING : share.format(of);
}

/** For a chart: '79%'. */
export function wholeShareWords(of: number | undefined): string {
  return of === undefined ? NOTHING : wholeShare.format(of);
}

export function countWords(of: number): string {
  return count.format(of);
}

export function quotientWords(of: number | undefined): string {
  return of === undefined ? NOTHING : quotient.format(of);
}

/** '+3', '-1', '0'. */
export function changeWords(of: number): string {
  return change.format(of);
}

export const sumWords: Readonly<Record<keyof PeriodSums, string>> = {
  days: 'Days',
  roomNights: 'Rooms (all, out of order too)',
  outOfOrder: 'Out of order',
  houseUse: 'House use',
  sold: 'Rooms sold',
  complimentary: 'Complimentary',
  dayUse: 'Day use (not in rooms sold)',
  guests: 'Guests overnight',
  arrivals: 'Arrivals',
  departures: 'Departures',
  bookings: 'Bookings made',
  cancellations: 'Cancellations',
  noShows: 'No-shows (not in rooms sold)',
  turnaways: 'Turn-aways, by arrival asked for',
  roomRevenueMinor: 'Room revenue',
};

export const ratioWords: Readonly<Record<keyof PeriodRatios, string>> = {
  occupancy: 'Occupancy of all rooms',
  occupancySellable: 'Occupancy without out of order',
  houseOccupancy: 'House occupancy, complimentary too',
  adrMinor: 'ADR: revenue per room sold',
  revparMinor: 'RevPAR: revenue per room of the house',
  guestsPerRoom: 'Guests per occupied room',
};

export const trailKindWords: Readonly<Record<TrailKind, string>> = {
  bookings: 'Bookings and groups',
  stays: 'Check-in, moves and check-out',
  money: 'Money',
  rooms: 'Rooms and housekeeping',
  logbook: 'Logbook, lost and found',
  guests: 'Guests',
  rates: 'Prices and restrictions',
  cases: 'Decisions asked and made',
  hotel: 'Set-up and business day',
  verdicts: 'What did not go as meant',
};
