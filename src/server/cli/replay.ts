import { writeFileSync } from 'node:fs';
import { dailyCsv } from '../replay/daily-csv.ts';
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
  const report = dailyCsv(result.hotelName, result.days);
  if (options.out === undefined) process.stdout.write(report);
  else writeFileSync(options.out, report);
  process.stderr.write(
    `${result.bookings} bookings, ${result.rejected.length} rows left out, ${result.commands} commands, ${result.events} events, ` +
      `${result.days.length} days, ${Math.round(result.commands / seconds)} commands per second.\n`,
  );
  if (result.server) {
    const verdicts = [...result.server.verdicts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
    process.stderr.write(`Hotel ${result.server.hotelId} on ${options.into}: ${verdicts}.\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
