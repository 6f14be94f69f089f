import type { HotelRefusal } from '#domain/hotel.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { ImportId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { Party } from '#domain/reservations/reservation.ts';

/** What a column of a file of bookings may mean. */
export const IMPORT_FIELDS = [
  'guest',
  'phone',
  'email',
  'arrival',
  'departure',
  'nights',
  'roomType',
  'room',
  'adults',
  'children',
  'infants',
  'pricePerNight',
  'priceTotal',
  'reference',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Which column, by its place from 0, says what. */
export type ColumnMapping = { readonly [Field in ImportField]?: number };

/** How '03/04/2026' is read; days that begin with the year are read as such in any case. */
export type DateOrder = 'day-first' | 'month-first';

/** A file as it was read, and what was understood of it by itself. */
export type ImportFile = {
  readonly columns: readonly string[];
  readonly rows: number;
  /** The first rows, as they stand in the file. */
  readonly sample: readonly (readonly string[])[];
  readonly guess: ColumnMapping;
  /** Undefined where the file has no day after the 12th that would tell: a person must say. */
  readonly dateOrder: DateOrder | undefined;
};

/** What a person has settled about a file. The same plan on the same file makes the same bookings: it can be run again. */
export type ImportPlan = {
  readonly importId: ImportId;
  readonly mapping: ColumnMapping;
  readonly dateOrder: DateOrder;
  /** For rows that name no type. */
  readonly roomTypeId?: RoomTypeId;
};

/** Why a row is not imported. `line` is the line of the file as a spreadsheet counts it: the header is 1. */
export type QuarantinedRow = { readonly line: number; readonly row: readonly string[]; readonly flaw: RowFlaw };

export type RowFlaw =
  | { readonly code: 'missing'; readonly field: ImportField }
  | {
      readonly code: 'not-a-day' | 'not-an-amount' | 'not-a-number';
      readonly field: ImportField;
      readonly found: string;
    }
  | { readonly code: 'other-currency'; readonly field: ImportField; readonly found: string }
  | { readonly code: 'unknown-type' | 'unknown-room'; readonly found: string }
  | { readonly code: 'departure-before-arrival' }
  | { readonly code: 'over'; readonly departure: HotelDay }
  | { readonly code: 'nobody' }
  | { readonly code: 'refused'; readonly refusal: HotelRefusal };

/** A row that will be imported, in the words of the hotel. */
export type ReadyRow = {
  readonly line: number;
  readonly guest: string;
  readonly stay: Interval;
  readonly roomTypeId: RoomTypeId;
  readonly roomNumber: string | undefined;
  readonly party: Party;
  readonly totalMinor: number | undefined;
  /** Imported before, by this file or another one with the same row: it will not be imported twice. */
  readonly isHere: boolean;
};

export type ImportPreview = {
  readonly ready: number;
  readonly here: number;
  readonly quarantined: readonly QuarantinedRow[];
  /** The first of the ready rows. */
  readonly sample: readonly ReadyRow[];
};

export type ImportProgress = { readonly done: number; readonly total: number };

export type ImportResult = {
  readonly imported: number;
  /** They stand in the hotel already. */
  readonly here: number;
  /** Booked, but not into the room that the file names: it is taken or closed. */
  readonly withoutRoom: number;
  readonly quarantined: readonly QuarantinedRow[];
  /** A person stopped it; the rest can be imported by running it again. */
  readonly stopped: boolean;
  /** This device could not store any more. */
  readonly trouble?: 'storage-full' | 'storage-lost' | 'no-hotel-open';
};

export type ImportOpened =
  | { readonly ok: true; readonly file: ImportFile }
  | { readonly ok: false; readonly flaw: 'empty' | 'too-large' | 'not-a-table' };

/** One import that was made, as every desk sees it. */
export type ImportLine = {
  readonly importId: ImportId;
  readonly on: HotelDay;
  readonly bookings: number;
  /** Bookings of it that were cancelled when it was taken back. */
  readonly withdrawn: number;
};

export type ImportsQuestion = {
  readonly Imports: { readonly asks: Readonly<Record<string, never>>; readonly answers: readonly ImportLine[] };
};
