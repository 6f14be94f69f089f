import type { ExportedTable } from '#contract/export.ts';

/** A list of objects, each field called as its column. */
export function tableObjects({ columns, rows }: ExportedTable): readonly Readonly<Record<string, string>>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])));
}
