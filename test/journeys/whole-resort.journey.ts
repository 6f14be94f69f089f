import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dailyCsv } from '#server/replay/daily-csv.ts';
import { RESORT_ROOMS } from '#server/replay/found-hotel.ts';
import { runReplay } from '#server/replay/run-replay.ts';

// The real bookings lie beside a checkout of the team and not in the project: see README, "Real input".
const DATA = join(import.meta.dirname, '../../../shared/data');
const isThere = existsSync(join(DATA, 'resort_bookings.csv.gz'));
if (!isThere) process.stderr.write(`Left out: the replay of the whole resort, because ${DATA} is not there.\n`);

test.runIf(isThere)('26 months of a 210-room resort come out as it lived them, in every cell', async () => {
  const options = { hotel: undefined, types: undefined, until: undefined, out: undefined, into: undefined };
  const file = join(DATA, 'resort_bookings.csv.gz');
  const result = await runReplay({ ...options, file, rooms: RESORT_ROOMS }, () => undefined);
  expect(result.rejected).toEqual([]);
  expect(result.bookings).toBe(40_060);
  const expected = readFileSync(join(DATA, 'resort_expected_daily.csv'), 'utf8').trim().split(/\r?\n/);
  expect(dailyCsv(result.hotelName, result.days).trim().split('\n')).toEqual(expected);
});
