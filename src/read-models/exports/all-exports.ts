import type { ExportTable } from '#contract/export.ts';
import { daysExport } from './days-export.ts';
import { eventsExport } from './events-export.ts';
import { guestsExport } from './guests-export.ts';
import { reservationsExport } from './reservations-export.ts';
import { roomsExport } from './rooms-export.ts';
import type { TableExport } from './table-export.ts';

/** A table without an entry here does not compile. */
export const EXPORTS: Readonly<Record<ExportTable, TableExport>> = {
  reservations: reservationsExport,
  guests: guestsExport,
  rooms: roomsExport,
  days: daysExport,
  events: eventsExport,
};
