/** A channel's calendar of 2026, as such calendars are written. */
export function calendarText(...entries: readonly string[]): string {
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${entries.map((lines) => `BEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;
}

/** calendarEntry('a', '0514', '0516'): from the 14th of May to the 16th. */
export function calendarEntry(uid: string, from: string, to: string, words = 'Reserved'): string {
  return `UID:${uid}\r\nSUMMARY:${words}\r\nDTSTART;VALUE=DATE:2026${from}\r\nDTEND;VALUE=DATE:2026${to}`;
}
