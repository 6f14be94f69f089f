import { packHotelState, type HotelState } from '#domain/hotel-state.ts';

/** What a hotelier would call a part of the hotel. */
export type Part = 'stays' | 'money' | 'day' | 'rooms' | 'guests' | 'cases' | 'rates' | 'house';

const PART_OF: Readonly<Partial<Record<keyof HotelState, Part>>> = {
  reservations: 'stays',
  roomNights: 'stays',
  typeNights: 'stays',
  occupants: 'stays',
  guestStays: 'stays',
  channelStays: 'stays',
  groups: 'stays',
  turnaways: 'stays',
  chargeItems: 'money',
  folios: 'money',
  postings: 'money',
  shifts: 'money',
  invoiceSeries: 'money',
  invoices: 'money',
  dayTally: 'day',
  guests: 'guests',
  cases: 'cases',
  decided: 'cases',
  quarantined: 'cases',
  prices: 'rates',
  planPrices: 'rates',
  ratePlans: 'rates',
  restrictions: 'rates',
  terms: 'rates',
  planTerms: 'rates',
  nightLimits: 'rates',
  taxRules: 'rates',
  cityTaxes: 'rates',
  conditions: 'rooms',
  closures: 'rooms',
  closedNights: 'rooms',
  closedTypeNights: 'rooms',
  outOfService: 'rooms',
  endedClosures: 'rooms',
  keysMovedAt: 'rooms',
  rooms: 'rooms',
  roomNumbers: 'rooms',
};

/** The parts in which two hotels differ, whatever order their entries came in. What has no name here is the house. */
export function partsThatDiffer(one: HotelState, other: HotelState): readonly Part[] {
  const [left, right] = [packHotelState(one), packHotelState(other)];
  const parts = (Object.keys(left) as (keyof HotelState)[])
    .filter((table) => !isAlike(left[table], right[table]))
    .map((table) => PART_OF[table] ?? 'house');
  return [...new Set(parts)].toSorted();
}

function isAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  // Nearly all tables are alike to the letter, which is found out soonest.
  return inWriting(one) === inWriting(other) || inWriting(one, withoutOrder) === inWriting(other, withoutOrder);
}

function inWriting(entries: readonly unknown[], replacer?: typeof withoutOrder): string {
  return entries
    .map((entry) => JSON.stringify(entry, replacer))
    .toSorted()
    .join();
}

/** Fields by their names, and lists of ids as what they are: nobody decides by the order in which they were heard. */
function withoutOrder(_: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.toSorted() : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
