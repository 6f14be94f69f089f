import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareCells } from '#server/replay/compare-cells.ts';
import { dailyCsv } from '#server/replay/daily-csv.ts';
import { monthlyCsv } from '#server/replay/monthly-csv.ts';
import { monthlyFigures } from '#server/replay/monthly-figures.ts';
import { parseReplayOptions } from '#server/replay/replay-options.ts';
import { runReplay } from '#server/replay/run-replay.ts';

// The real bookings lie beside a checkout of the team and not in the project: see README, "Real input".
const DATA = join(import.meta.dirname, '../../../shared/data');
const isThere = existsSync(join(DATA, 'resort_bookings.csv.gz'));
if (!isThere) process.stderr.write(`Left out: the replay of the whole resort, because ${DATA} is not there.\n`);

const options = parseReplayOptions([join(DATA, 'resort_bookings.csv.gz')]);

test.runIf(isThere)('26 months of a 210-room resort come out as it lived them, in every cell', async () => {
  if ('flaw' in options) throw new Error(options.flaw);
  const result = await runReplay(options, () => undefined);
  expect(result.rejected).toEqual([]);
  expect(result.bookings).toBe(40_060);
  const expected = (file: string): string => readFileSync(join(DATA, file), 'utf8');
  const daily = compareCells(dailyCsv(result.hotelName, result.days), expected('resort_expected_daily.csv'));
  expect(daily).toEqual({ compared: 793 * 13, equal: 793 * 13, differences: [] });
  const months = monthlyCsv(result.hotelName, monthlyFigures(result.days));
  const monthly = compareCells(months, expected('resort_expected_monthly.csv'));
  expect(monthly).toEqual({ compared: 26 * 17, equal: 26 * 17, differences: [] });
  // The night audit counts by itself what the report counts from all that was ever told.
  expect(result.closed.length).toBe(793);
  expect(result.closed.filter(({ isRestated, late }) => isRestated || late.length > 0)).toEqual([]);
});
