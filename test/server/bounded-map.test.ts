import { expect, test } from 'vitest';
import { BoundedMap } from '#server/bounded-map.ts';

test('what was set longest ago is forgotten first, and setting it again keeps it', () => {
  const map = new BoundedMap<string, number>(2);
  map.set('first', 1);
  map.set('second', 2);
  map.set('first', 3);
  map.set('third', 4);
  expect(['first', 'second', 'third'].map((key) => map.get(key))).toEqual([3, undefined, 4]);
});
