import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dailyCsv } from '#server/replay/daily-csv.ts';
import { parseReplayOptions, type ReplayOptions } from '#server/replay/replay-options.ts';
import { runReplay } from '#server/replay/run-replay.ts';

// The real bookings lie beside a checkout of the team and not in the project: see README, "Real input".
const DATA = join(import.meta.dirname, '../../../../shared/data');
const isThere = existsSync(join(DATA, 'resort_bookings.csv.gz'));
if (!isThere) process.stderr.write(`Left out: the replay of the resort's bookings, because ${DATA} is not there.\n`);

const optionsOf = (...args: readonly string[]): ReplayOptions => {
  const options = parseReplayOptions(args);
  if ('flaw' in options) throw new Error(options.flaw);
  return options;
};

test.runIf(isThere)(
  '26 months of nine real rooms come out as the resort lived them, in every cell',
  { timeout: 120_000 },
  async () => {
    const result = await runReplay(optionsOf(join(DATA, 'resort_bookings.csv.gz'), '--types', 'G'), () => undefined);
    expect(result.rejected).toEqual([]);
    expect(result.bookings).toBe(1853);
    const expected = readFileSync(join(DATA, 'resort_G_expected_daily.csv'), 'utf8').trim().split(/\r?\n/);
    expect(dailyCsv(result.hotelName, result.days).trim().split('\n')).toEqual(expected);
  },
);

test('a line that is not a booking is listed with its reason and does not stop the replay', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'keyrack-replay-')), 'bookings.csv');
  writeFileSync(
    file,
    [
      'hotel,lead_time,arrival_date_year,arrival_date_month,arrival_date_day_of_month,stays_in_weekend_nights,stays_in_week_nights,adults,children,babies,reserved_room_type,assigned_room_type,booking_changes,adr,reservation_status,reservation_status_date',
      'Inn,3,2016,May,10,0,2,2,0,0,A,A,0,50,Check-Out,2016-05-12',
      'Inn,3,2016,Mai,10,0,2,2,0,0,A,A,0,50,Check-Out,2016-05-12',
      'Inn,2,2016,May,10,0,1,2,0,0,A,B,0,50,Check-Out,2016-05-11',
    ].join('\n'),
  );
  const result = await runReplay(optionsOf(file, '--rooms', 'A=1'), () => undefined);
  expect(result.rejected).toEqual([
    { line: 3, reason: 'the arrival is not a day of the calendar' },
    { line: 4, reason: 'CheckInGuest was refused: unknown-room' },
  ]);
  expect(result.days[9]).toMatchObject({ arrivals: 1, roomsSoldPaid: 1, roomRevenueMinor: 5000, bookingsMade: 0 });
});

test.each([
  [['a.csv', '--rooms', 'A:3'], '--rooms must name types and numbers of rooms, such as A=75,B=2.'],
  [['a.csv', '--until', '2016-02-30'], '--until must be a day, such as 2016-08-31.'],
  [[], 'Name one file of bookings.'],
])('%j is answered with what is wrong', (args, flaw) => {
  expect(parseReplayOptions(args)).toEqual({ flaw });
});
