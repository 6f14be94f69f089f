import { expect, test } from 'vitest';
import { simulate } from './simulation.ts';

const silent = () => undefined;

test.each([101, 102, 103, 104, 105, 106])(
  'desks that lose, repeat and overtake each other end as one hotel (schedule %i)',
  { timeout: 60_000 },
  async (seed) => {
    const { broken, commands, faults } = await simulate({ seed, desks: 3, minutes: 12, trace: silent });
    expect(broken).toEqual([]);
    expect(commands).toBeGreaterThan(0);
    expect(faults.total).toBeGreaterThan(0);
  },
);

test('a schedule is the same to the letter when it is run again', { timeout: 60_000 }, async () => {
  const run = async () => {
    const lines: string[] = [];
    const { commands, faults } = await simulate({ seed: 7, desks: 2, minutes: 8, trace: (line) => lines.push(line) });
    return { lines, commands, faults: faults.toString() };
  };
  expect(await run()).toEqual(await run());
});
