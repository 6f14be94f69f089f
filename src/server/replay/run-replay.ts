import type { ClosedDay } from '#contract/business-days.ts';
import type { DailyFigures } from '#contract/daily-report.ts';
import { addDays, civilDay, hotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReplicaId } from '#domain/kernel/identifiers.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { businessDays } from '#read-models/business-days/business-days-query.ts';
import { dailyReport } from '#read-models/daily/daily-query.ts';
import type { RejectedRow } from './booking-row.ts';
import { ServerPush } from './push-to-server.ts';
import { readBookings } from './read-bookings.ts';
import { replayBookings } from './replay-bookings.ts';
import { ReplayedHotel } from './replayed-hotel.ts';
import type { ReplayOptions } from './replay-options.ts';

export type ReplayResult = {
  readonly hotelName: string;
  readonly bookings: number;
  readonly commands: number;
  readonly events: number;
  readonly rejected: readonly RejectedRow[];
  readonly days: readonly DailyFigures[];
  /** Every night audit: what the day came to when it was closed, and as it is known at the end. */
  readonly closed: readonly ClosedDay[];
  /** Only with `--into`: the hotel on the server, and how often it gave which verdict. */
  readonly server: { readonly hotelId: string; readonly verdicts: ReadonlyMap<string, number> } | undefined;
};

/** Reads the file, lives it, and reports whole months: from the first arrival's month to `until` or the last arrival's. */
export async function runReplay(
  options: ReplayOptions,
  onProgress: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<ReplayResult> {
  const { file, hotel: hotelName, types, rooms, until } = options;
  const { rows, rejected } = await readBookings(
    file,
    (row) => (types?.has(row.assignedType) ?? true) && (hotelName === undefined || row.hotel === hotelName),
  );
  if (rows.length === 0) return { ...nothing(hotelName), rejected };
  const name = hotelName ?? rows[0]?.hotel ?? 'Hotel';
  const replicaId = crypto.randomUUID() as ReplicaId;
  const hotel = new ReplayedHotel(READ_MODELS, replicaId);
  const server = options.into === undefined ? undefined : new ServerPush(options.into, replicaId);
  const enrolment = await server?.enrol();
  const refused = await replayBookings(
    hotel,
    { name, rooms, rows, until },
    {
      onDay: onProgress,
      onCommand: (envelope) => server?.push(envelope),
      ...(signal ? { signal } : {}),
    },
  );
  await server?.flush();
  const arrivals = rows.map(({ stay }) => stay.arrival);
  const from = firstOfMonth(arrivals.reduce((least, day) => (day < least ? day : least)));
  const last = until ?? lastOfMonth(arrivals.reduce((most, day) => (day > most ? day : most)));
  return {
    hotelName: name,
    bookings: rows.length,
    commands: hotel.commands,
    events: hotel.events,
    rejected: [...rejected, ...refused],
    days: dailyReport(hotel.pages, { from, days: last - from + 1 }),
    closed: businessDays(hotel.pages, { from, days: last - from + 1 }),
    server: server && enrolment ? { hotelId: enrolment.hotelId, verdicts: server.verdicts } : undefined,
  };
}

function nothing(hotelName: string | undefined): ReplayResult {
  const nobody = { bookings: 0, commands: 0, events: 0, rejected: [], days: [], closed: [] };
  return { hotelName: hotelName ?? '', ...nobody, server: undefined };
}

function firstOfMonth(day: HotelDay): HotelDay {
  const { year, month } = civilDay(day);
  return hotelDay(year, month, 1);
}

function lastOfMonth(day: HotelDay): HotelDay {
  const { year, month } = civilDay(day);
  return addDays(month === 12 ? hotelDay(year + 1, 1, 1) : hotelDay(year, month + 1, 1), -1);
}
