/**
 * Rows as CSV (RFC 4180) that spreadsheets open as they are: CRLF, quoted where needed, and with a mark in front that says
 * UTF-8. What a spreadsheet would take for a formula stands behind an apostrophe (OWASP, CSV injection).
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const harmless = /^[=+@\t\r]|^-(?![\d.,]+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
