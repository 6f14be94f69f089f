import { readFileSync, writeFileSync } from 'node:fs';
import { compareCells } from '../replay/compare-cells.ts';
import { dailyCsv } from '../replay/daily-csv.ts';
import { monthlyCsv } from '../replay/monthly-csv.ts';
import { monthlyFigures } from '../replay/monthly-figures.ts';
import { parseReplayOptions, REPLAY_USAGE } from '../replay/replay-options.ts';
import { runReplay } from '../replay/run-replay.ts';
import { createProgressBar } from './progress-bar.ts';

const options = parseReplayOptions(process.argv.slice(2));
if ('flaw' in options) {
  process.stderr.write(`${options.flaw}\n${REPLAY_USAGE}\n`);
  process.exit(2);
}

const cancelling = new AbortController();
process.once('SIGINT', () => cancelling.abort(new Error('Cancelled.')));

try {
  const startedAt = performance.now();
  const result = await runReplay(options, createProgressBar(process.stderr, 'Replaying days'), cancelling.signal);
  const seconds = (performance.now() - startedAt) / 1000;
  for (const { line, reason } of result.rejected) process.stderr.write(`Row ${line} left out: ${reason}\n`);
  const daily = dailyCsv(result.hotelName, result.days);
  const monthly = monthlyCsv(result.hotelName, monthlyFigures(result.days));
  if (options.out === undefined) process.stdout.write(daily);
  else writeFileSync(options.out, daily);
  if (options.monthly !== undefined) writeFileSync(options.monthly, monthly);
  process.stderr.write(
    `${result.bookings} bookings, ${result.rejected.length} rows left out, ${result.commands} commands, ${result.events} events, ` +
      `${result.days.length} days, ${Math.round(result.commands / seconds)} commands per second.\n`,
  );
  tellComparison('Daily report', daily, options.expect);
  tellComparison('Monthly report', monthly, options.expectMonthly);
  const restated = result.closed.filter(({ isRestated }) => isRestated).length;
  process.stderr.write(`${result.closed.length} nights closed, ${restated} of them restated afterwards.\n`);
  if (result.server) {
    const verdicts = [...result.server.verdicts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
    process.stderr.write(`Hotel ${result.server.hotelId} on ${options.into}: ${verdicts}.\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** A report that differs from what was expected is a failure, and its differences are listed. */
function tellComparison(name: string, report: string, expectedIn: string | undefined): void {
  if (expectedIn === undefined) return;
  const { compared, equal, differences } = compareCells(report, readFileSync(expectedIn, 'utf8'));
  for (const difference of differences) process.stderr.write(`${name}, ${difference}\n`);
  process.stderr.write(`${name}: ${compared} cells compared, ${equal} equal.\n`);
  if (equal < compared) process.exitCode = 1;
}
