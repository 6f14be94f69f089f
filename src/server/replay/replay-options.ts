import { parseArgs } from 'node:util';
import { parseHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { parseRooms, RESORT_ROOMS } from './found-hotel.ts';

export const REPLAY_USAGE =
  'npm run replay -- FILE.csv[.gz] [--hotel NAME] [--types G] [--rooms A=75,B=2,…] [--until DATE] [--out daily.csv] [--monthly monthly.csv] [--expect daily.csv] [--expect-monthly monthly.csv] [--into URL]';

export type ReplayOptions = {
  readonly file: string;
  /** Only bookings of this hotel of the file, and the name of the replayed one. */
  readonly hotel: string | undefined;
  /** Only bookings that were given a room of one of these types. */
  readonly types: ReadonlySet<string> | undefined;
  readonly rooms: ReadonlyMap<string, number>;
  readonly until: HotelDay | undefined;
  readonly out: string | undefined;
  readonly monthly: string | undefined;
  /** Reports to compare ours with, cell by cell. */
  readonly expect: string | undefined;
  readonly expectMonthly: string | undefined;
  readonly into: string | undefined;
};

/** The options, or what is wrong with them and how to say it right. */
export function parseReplayOptions(args: readonly string[]): ReplayOptions | { readonly flaw: string } {
  const text = { type: 'string' } as const;
  let parsed;
  try {
    const reports = { out: text, monthly: text, expect: text, 'expect-monthly': text };
    const options = { hotel: text, types: text, rooms: text, until: text, into: text, ...reports };
    parsed = parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    return { flaw: error instanceof Error ? error.message : String(error) };
  }
  const { positionals, values } = parsed;
  const [file] = positionals;
  if (!file || positionals.length > 1) return { flaw: 'Name one file of bookings.' };
  const types = values.types === undefined ? undefined : new Set(values.types.toUpperCase().replaceAll(',', ''));
  const rooms = values.rooms === undefined ? roomsOf(types) : parseRooms(values.rooms);
  if (!rooms) return { flaw: '--rooms must name types and numbers of rooms, such as A=75,B=2.' };
  const until = values.until === undefined ? undefined : parseHotelDay(values.until);
  if (values.until !== undefined && until === undefined) return { flaw: '--until must be a day, such as 2016-08-31.' };
  const { hotel, out, into, monthly, expect, 'expect-monthly': expectMonthly } = values;
  if (into !== undefined && !URL.canParse(into)) return { flaw: '--into must be the address of a server.' };
  return { file, hotel, types, rooms, until, out, monthly, expect, expectMonthly, into };
}

function roomsOf(types: ReadonlySet<string> | undefined): ReadonlyMap<string, number> {
  return new Map([...RESORT_ROOMS].filter(([type]) => types === undefined || types.has(type)));
}
