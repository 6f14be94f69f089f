import { expect, test } from 'vitest';
import { shrink } from './shrink.ts';

test('a schedule of a hundred moments that fails because of two of them is told as those two', async () => {
  const needed = [17, 83];
  expect(await shrink(100, async (only) => needed.every((moment) => only.includes(moment)))).toEqual(needed);
});

test('a schedule in which every moment matters stays as it is', async () => {
  expect(await shrink(4, async (only) => only.length === 4)).toEqual([0, 1, 2, 3]);
});
