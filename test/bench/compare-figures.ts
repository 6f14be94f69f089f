import { readFileSync } from 'node:fs';
import type { HotelFigures } from './hotel-figures.ts';

/** What is compared: ratios to a floor of the same run, because two runs never have the same machine. */
const RATIOS: Readonly<Record<string, (figures: HotelFigures) => number>> = {
  'command beside one commit': ({ command, commit }) => command.p50 / commit.p50,
  'answer beside one commit': ({ answer, commit }) => answer.p50 / commit.p50,
  'window beside one commit': ({ window, commit }) => window.p50 / commit.p50,
  'cold start beside a bare page': ({ coldStart, bareStart }) => coldStart.p50 / bareStart.p50,
};

/** Prints how each ratio stands to that of an earlier run, hotel by hotel. */
export function compareFigures(now: readonly HotelFigures[], file: string): void {
  const before = JSON.parse(readFileSync(file, 'utf8')) as readonly HotelFigures[];
  console.log(`Beside ${file}:`);
  for (const figures of now) {
    const earlier = before.find(({ bookings }) => bookings === figures.bookings);
    if (!earlier) continue;
    for (const [name, ratio] of Object.entries(RATIOS)) {
      const [is, was] = [ratio(figures), ratio(earlier)];
      const change = `${is >= was ? '+' : ''}${((is / was - 1) * 100).toFixed(0)} %`;
      console.log(
        `${figures.bookings.toLocaleString('en').padStart(10)}  ${name.padEnd(32)}${was.toFixed(2)} × → ${is.toFixed(2)} × (${change})`,
      );
    }
  }
}
