import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRoomNumbers } from '#domain/property/room-numbers.ts';

test.each([
  ['101', ['101']],
  ['101–104', ['101', '102', '103', '104']],
  ['101-103, 201-202', ['101', '102', '103', '201', '202']],
  ['08-11', ['08', '09', '10', '11']],
  ['B08–B11', ['B08', 'B09', 'B10', 'B11']],
  ['B8—11', ['B8', 'B9', 'B10', 'B11']],
  ['3A, Garden Suite', ['3A', 'Garden Suite']],
  ['101, 101-102', ['101', '102']],
  ['7 - 8', ['7', '8']],
])('“%s” means %j', (pattern, numbers) => {
  expect(parseRoomNumbers(pattern)).toEqual(numbers);
});

test.each(['', ' ', '101-', '104-101', 'A1-B2', '101,,102', '1-501', '1-400, 501-700', '#12'])(
  '“%s” means nothing',
  (pattern) => {
    expect(parseRoomNumbers(pattern)).toBeUndefined();
  },
);

test('a range counts every number from the first to the last', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(499), (first, more) => {
      const numbers = parseRoomNumbers(`${first}-${first + more}`);
      expect(numbers).toHaveLength(more + 1);
      expect([numbers?.at(0), numbers?.at(-1)]).toEqual([String(first), String(first + more)]);
    }),
  );
});
