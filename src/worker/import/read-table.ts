import Papa from 'papaparse';

/** A table as text: a header and rows of the same width. */
export type ImportTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/**
 * Reads a file of comma, semicolon or tab separated values, whichever it is. Spreadsheets on Windows still write the letters
 * of Western Europe in one byte each, so what is no UTF-8 is read as that. Undefined for what has no rows below a header.
 */
export function readTable(bytes: ArrayBuffer): ImportTable | undefined {
  const { data } = Papa.parse<string[]>(decode(bytes), { skipEmptyLines: 'greedy' });
  const [header, ...rows] = data;
  if (!header || rows.length === 0) return undefined;
  const columns = header.map((name, index) => name.trim() || `Column ${index + 1}`);
  return { columns, rows: rows.map((row) => columns.map((_, index) => (row[index] ?? '').trim())) };
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
