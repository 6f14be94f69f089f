import { dayText } from '../days.ts';
import { plural } from '../plural.ts';
import { wordsFor } from './words-for.ts';

/** What keeps a day from being closed. */
export const nightAuditRefusals = wordsFor({
  'day-turns-by-calendar': () => 'The day of this hotel turns at midnight: nobody has to close it.',
  'day-not-open': ({ day, openDay }) =>
    `${dayText(openDay)} is still open. Close it first: ${dayText(day)} comes after it.`,
  'day-not-begun': ({ day }) => `${dayText(day)} has not begun yet, as far as this device’s clock says.`,
  'audit-not-ready': ({ arrivals, departures, shifts }) =>
    `${plural(arrivals.length, 'arrival')}, ${plural(departures.length, 'departure')} and ${plural(shifts.length, 'cash shift')} are unresolved. Settle or accept each of them.`,
  'time-of-day-invalid': () => 'This is no time of the day.',
});
