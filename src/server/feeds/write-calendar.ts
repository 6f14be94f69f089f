import { OWN_UID_END } from '#contract/calendar-feed.ts';
import { formatHotelDay, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { CalendarFeedId, Instant } from '#domain/kernel/identifiers.ts';

const LINE_OCTETS = 75;

/**
 * Stretches of taken nights as a calendar (RFC 5545). It says that nights are not available and nothing else: no name, no
 * number, not where one guest ends and the next begins. The name of an entry (UID) is made of the calendar and the first night,
 * so it stays while the stretch grows or shrinks at its end.
 */
export function writeCalendar(
  feedId: CalendarFeedId,
  name: string,
  taken: readonly Interval[],
  writtenAt: Instant,
): string {
  const stamp = new Date(writtenAt).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Keyrack//Availability//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...taken.flatMap(({ arrival, departure }) => [
      'BEGIN:VEVENT',
      `UID:${basic(arrival)}-${feedId}${OWN_UID_END}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(arrival)}`,
      `DTEND;VALUE=DATE:${basic(departure)}`,
      'SUMMARY:Not available',
      'TRANSP:OPAQUE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function basic(day: HotelDay): string {
  return formatHotelDay(day).replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n|\r/g, String.raw`\n`);
}

/** No line is longer than 75 octets, and no letter is cut in two. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}
