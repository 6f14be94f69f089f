import type { HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import type { SqlValue } from '#server/sql/sql-connection.ts';

/**
 * stored format: a backup is one gzip file of JSON lines, the same whatever database it comes from or goes to: the header;
 * then for each table its name and columns, followed by one array a row; then the end, with all that makes sure that nothing
 * is missing. Version 1. Something new is a new field of the header or a new table; whatever else changes is version 2.
 */
export const BACKUP_FORMAT = 'keyrack-backup';
export const BACKUP_VERSION = 1;

export type BackupHeader = {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  readonly madeAt: Instant;
  readonly appVersion: string;
  /** Of the log that was backed up. */
  readonly epoch: string;
  /** The last step of the schema that the rows have. */
  readonly schema: string;
  /** The one hotel of the file; absent: all of the store. */
  readonly hotelId?: HotelId;
};

export type BackupTable = { readonly table: string; readonly columns: readonly string[] };

export type BackupRow = readonly SqlValue[];

export type BackupEnd = {
  readonly end: true;
  readonly rows: number;
  /** Where each hotel's log ended; so many events of it are in the file. */
  readonly heads: Readonly<Record<HotelId, Position>>;
  /** SHA-256, in hex, of every line before this one, line ends included. */
  readonly sha256: string;
};

/** The file is no backup, was cut off or changed, or is not for this version. Nothing of it may be trusted. */
export class BackupUnusable extends Error {
  override readonly name = 'BackupUnusable';
}
