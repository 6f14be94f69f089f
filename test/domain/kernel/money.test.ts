import fc from 'fast-check';
import { expect, test } from 'vitest';
import { share } from '#domain/kernel/money.ts';

const amounts = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const weights = fc
  .array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((weight) => weight > 0));

test('the shares of an amount add up to it, whatever it is', () => {
  fc.assert(
    fc.property(amounts, weights, (minor, all) => {
      const shares = share(minor, all);
      expect(shares.every((part) => Number.isSafeInteger(part))).toBe(true);
      expect(shares.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(minor));
    }),
  );
});

test('no share is a whole unit away from its exact part', () => {
  fc.assert(
    fc.property(amounts, weights, (minor, all) => {
      const total = BigInt(all.reduce((sum, weight) => sum + weight, 0));
      share(minor, all).forEach((part, index) => {
        const difference = BigInt(part) * total - BigInt(minor) * BigInt(all[index] ?? 0);
        expect(difference < total && difference > -total).toBe(true);
      });
    }),
  );
});

test('the spare cent goes to the earlier of equal shares, on every desk', () => {
  expect(share(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(share(-100, [1, 1, 1])).toEqual([-33, -33, -34]);
  expect(share(1001, [2, 1, 1])).toEqual([501, 250, 250]);
});

test('nothing can be shared among nobody', () => {
  expect(() => share(100, [])).toThrow(RangeError);
  expect(() => share(100, [0, 0])).toThrow(RangeError);
});
