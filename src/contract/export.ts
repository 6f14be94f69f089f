/** What can be taken out of the hotel as a table, for an accountant or another system. */
export const EXPORT_TABLES = ['reservations', 'guests', 'rooms', 'days', 'events'] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

/** Days are written as 2026-05-03, moments in UTC, amounts as decimal numbers of the hotel's currency with a point. */
export type ExportedTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type ExportProgress = { readonly done: number; readonly total: number };
