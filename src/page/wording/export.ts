import type { ExportTable } from '#contract/export.ts';

/** What the tables are called that can be taken out of the hotel. */
export const exportTableWords: Readonly<Record<ExportTable, string>> = {
  reservations: 'Reservations',
  guests: 'Guests',
  rooms: 'Rooms',
  days: 'Figures of every day',
  events: 'Everything that happened',
};
