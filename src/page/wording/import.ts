import type { ImportField, ImportOpened, ImportResult, RowFlaw } from '#contract/import.ts';
import { dayText } from './days.ts';
import type { Names } from './names.ts';
import { plural } from './plural.ts';
import { refusalWords } from './refusals.ts';

export const importFieldWords: Readonly<Record<ImportField, string>> = {
  guest: 'Guest',
  phone: 'Phone',
  email: 'E-mail',
  arrival: 'Arrival',
  departure: 'Departure',
  nights: 'Nights',
  roomType: 'Room type',
  room: 'Room number',
  adults: 'Adults',
  children: 'Children',
  infants: 'Infants',
  pricePerNight: 'Price a night',
  priceTotal: 'Price in all',
  reference: 'Booking number',
};

/** Why a file cannot be read at all, and what helps. */
export const fileFlawWords: Readonly<Record<(ImportOpened & { ok: false })['flaw'], string>> = {
  empty: 'There are no rows below a header in this file. Save the list as CSV, with the names of the columns on top.',
  'too-large': 'The file is larger than 50 MB. Split it and take the parts over one after the other.',
  'not-a-table': 'The file has only one column. Save the list as CSV, separated by commas, semicolons or tabs.',
};

/** Why a row was left outside, and what helps. */
export function rowFlawWords(flaw: RowFlaw, names: Names): string {
  switch (flaw.code) {
    case 'missing':
      return `${importFieldWords[flaw.field]} is missing.`;
    case 'not-a-day':
      return `${importFieldWords[flaw.field]}: “${flaw.found}” is no day of the calendar.`;
    case 'not-an-amount':
      return `${importFieldWords[flaw.field]}: “${flaw.found}” is no amount of money.`;
    case 'not-a-number':
      return `${importFieldWords[flaw.field]}: “${flaw.found}” is no whole number below 1000.`;
    case 'other-currency':
      return `${importFieldWords[flaw.field]}: “${flaw.found}” is in another currency than the hotel’s. Convert it first.`;
    case 'unknown-type':
      return `There is no room type “${flaw.found}” here. Add it, or name it in the file as it is named here.`;
    case 'unknown-room':
      return `There is no room “${flaw.found}” here. Add it, or leave the cell empty.`;
    case 'departure-before-arrival':
      return 'The departure is before the arrival.';
    case 'over':
      return `The stay ended on ${dayText(flaw.departure)}: only stays that are not over are taken over.`;
    case 'nobody':
      return 'Nobody is coming: there are no adults and no children.';
    case 'refused':
      return refusalWords(flaw.refusal, names);
  }
}

/** What came of an import, in one sentence or two. */
export function importResultWords({ imported, here, withoutRoom, quarantined, stopped }: ImportResult): string {
  return [
    `${plural(imported, 'booking')} taken over.`,
    ...(here > 0 ? [`${plural(here, 'booking')} stood here already.`] : []),
    ...(withoutRoom > 0
      ? [`${plural(withoutRoom, 'booking')} without the room of the file: it is taken or closed.`]
      : []),
    ...(quarantined.length > 0 ? [`${plural(quarantined.length, 'row')} left outside.`] : []),
    ...(stopped ? ['It was stopped: take the same file over again to go on.'] : []),
  ].join(' ');
}
