import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivedPrice } from '#domain/rates/rate-plan.ts';

const exactly = { basisPoints: 0, plusMinor: 0, roundToMinor: 1 };

test.each([
  [9000, { basisPoints: -1000, plusMinor: 0, roundToMinor: 1 }, 8100],
  [9999, { basisPoints: -1000, plusMinor: 0, roundToMinor: 1 }, 8999],
  [9995, { basisPoints: -1000, plusMinor: 0, roundToMinor: 1 }, 8996],
  [9999, { basisPoints: -1000, plusMinor: 0, roundToMinor: 100 }, 9000],
  [9000, { basisPoints: 1250, plusMinor: -500, roundToMinor: 50 }, 9650],
  [1000, { basisPoints: 0, plusMinor: -2000, roundToMinor: 1 }, 0],
])('%d with %o costs %d', (from, derivation, price) => {
  expect(derivedPrice(from, derivation)).toBe(price);
});

const derivations = fc.record({
  basisPoints: fc.integer({ min: -9999, max: 30_000 }),
  plusMinor: fc.integer({ min: -100_000, max: 100_000 }),
  roundToMinor: fc.integer({ min: 1, max: 10_000 }),
});
const prices = fc.nat(1_000_000_000);

test('a derived price is a whole multiple of its step, at most half a step from what it should be', () => {
  fc.assert(
    fc.property(prices, derivations, (from, derivation) => {
      const { basisPoints, plusMinor, roundToMinor } = derivation;
      const price = derivedPrice(from, derivation);
      const exact = Math.max(0, (from * (10_000 + basisPoints)) / 10_000 + plusMinor);
      expect(price % roundToMinor).toBe(0);
      expect(price).toBeGreaterThanOrEqual(0);
      expect(Math.abs(price - exact)).toBeLessThanOrEqual(roundToMinor / 2 + 0.001);
    }),
  );
});

test('a dearer night never has a cheaper derived price', () => {
  fc.assert(
    fc.property(prices, prices, derivations, (one, other, derivation) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(derivedPrice(low, derivation)).toBeLessThanOrEqual(derivedPrice(high, derivation));
    }),
  );
});

test('a plan that changes nothing costs the same', () => {
  fc.assert(fc.property(prices, (from) => derivedPrice(from, exactly) === from));
});
