import type { BusinessDayTables } from './business-day/business-day.ts';
import type { CasesTables } from './cases/case.ts';
import type { QuarantineTables } from './cases/quarantine.ts';
import type { CleaningTables } from './cleaning/cleaning.ts';
import type { FolioTables } from './folios/folio.ts';
import type { InvoiceTables } from './folios/invoice.ts';
import { isOnlyRegistered, type Guest, type GuestsTables } from './guests/guests.ts';
import type { HousekeepingTables } from './housekeeping/housekeeping.ts';
import type { GuestId } from './kernel/identifiers.ts';
import { Table } from './kernel/table.ts';
import type { NightAuditTables } from './night-audit/day-tally.ts';
import type { LogbookTables } from './logbook/logbook.ts';
import type { PropertyTables } from './property/property.ts';
import type { RatesTables } from './rates/rates.ts';
import type { ReservationTables } from './reservations/reservation.ts';
import type { StaffTables } from './staff/staff.ts';
import type { TaxTables } from './taxes/tax-rules.ts';

/** The write image: all that decisions need and nothing else, built from events only, never written to by hand. */
export type HotelState = PropertyTables &
  StaffTables &
  BusinessDayTables &
  NightAuditTables &
  TaxTables &
  RatesTables &
  GuestsTables &
  HousekeepingTables &
  CleaningTables &
  LogbookTables &
  ReservationTables &
  FolioTables &
  InvoiceTables &
  CasesTables &
  QuarantineTables;

/** Raise it when the image's shape or meaning changes: stored images of another revision are rebuilt from the log. */
export const HOTEL_STATE_REVISION = 8;

/**
 * An image as plain data: the entries of each table. A guest of whom nothing is known but that they are registered is packed
 * as the id alone: a hotel has as many as it ever had guests, and every start reads them.
 */
export type PackedHotelState = {
  readonly [Name in keyof HotelState]: readonly (Name extends 'guests' ? Entry | GuestId : Entry)[];
};
type Entry = readonly [string, unknown];

const TABLE_NAMES: readonly (keyof HotelState)[] = [
  'property',
  'roomTypes',
  'rooms',
  'roomNumbers',
  'nightLimits',
  'staff',
  'businessDay',
  'dayTally',
  'taxRules',
  'cityTaxes',
  'prices',
  'planPrices',
  'ratePlans',
  'restrictions',
  'terms',
  'planTerms',
  'guests',
  'conditions',
  'closures',
  'closedNights',
  'closedTypeNights',
  'outOfService',
  'endedClosures',
  'keysMovedAt',
  'occupancySeen',
  'discrepancies',
  'faults',
  'sheets',
  'cleaningSteps',
  'rushes',
  'serviceRequests',
  'notes',
  'traces',
  'alerts',
  'wakeUpCalls',
  'lostItems',
  'reservations',
  'roomNights',
  'typeNights',
  'occupants',
  'guestStays',
  'channelStays',
  'groups',
  'turnaways',
  'chargeItems',
  'folios',
  'postings',
  'shifts',
  'invoiceSeries',
  'invoices',
  'cases',
  'decided',
  'quarantined',
];

export function createHotelState(): HotelState {
  return buildState(() => new Table());
}

/** O(1) in the size of the hotel; see Table. */
export function forkHotelState(hotel: HotelState): HotelState {
  return buildState((name) => (hotel[name] as Table<string, unknown>).fork());
}

export function packHotelState(hotel: HotelState): PackedHotelState {
  const packed = TABLE_NAMES.map((name) => [name, [...(hotel[name] as Table<string, unknown>).entries()]]);
  const guests = [...hotel.guests.entries()].map((entry) => (isOnlyRegistered(entry[1]) ? entry[0] : entry));
  return { ...(Object.fromEntries(packed) as PackedHotelState), guests };
}

export function unpackHotelState(packed: PackedHotelState): HotelState {
  return buildState((name) => {
    const table = new Table<string, unknown>();
    for (const entry of packed[name]) {
      if (typeof entry === 'string') table.set(entry, { guestId: entry } satisfies Guest);
      else table.set(...entry);
    }
    return table;
  });
}

function buildState(createTable: (name: keyof HotelState) => Table<string, unknown>): HotelState {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, createTable(name)])) as unknown as HotelState;
}
