import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fee } from '#domain/rates/booking-terms.ts';
import { cancellationFeeOf, depositDueOf, feeOf, noShowFeeOf, type AgreedStay } from '#domain/rates/fees.ts';
import { day, nights, today } from '#test/support/hotel-aurora.ts';
import { flexible } from '#test/support/rates-of-aurora.ts';

const half: Fee = { kind: 'share', value: 5000 };
const agreed: AgreedStay = {
  stay: nights('05-20', '05-23'),
  nightlyMinor: [9000, 10_000, 12_001],
  terms: {
    termsId: flexible,
    agreedOn: today,
    cancellation: [
      { daysBefore: 14, fee: half },
      { daysBefore: 2, fee: { kind: 'nights', value: 2 } },
    ],
    noShow: { kind: 'share', value: 10_000 },
    deposit: { fee: { kind: 'amount', value: 5000 }, dueDaysBefore: 7 },
  },
};

test('who cancels early owes nothing, later half, at last two nights', () => {
  expect(cancellationFeeOf(agreed, day('05-06'))).toBe(0);
  expect(cancellationFeeOf(agreed, day('05-07'))).toBe(15_501);
  expect(cancellationFeeOf(agreed, day('05-18'))).toBe(15_501);
  expect(cancellationFeeOf(agreed, day('05-19'))).toBe(19_000);
});

test('who does not come owes what was agreed', () => {
  expect(noShowFeeOf(agreed)).toBe(31_001);
});

test('where nothing was agreed, nothing is owed', () => {
  const { terms: _, ...free } = agreed;
  expect(cancellationFeeOf(free, day('05-20'))).toBe(0);
  expect(noShowFeeOf(free)).toBe(0);
  expect(depositDueOf(free)).toBeUndefined();
});

test('a deposit is due some days before the arrival, and never before the booking', () => {
  expect(depositDueOf(agreed)).toEqual({ amountMinor: 5000, dueOn: day('05-13') });
  const soon = { ...agreed, stay: nights('05-05', '05-08') };
  expect(depositDueOf(soon)).toEqual({ amountMinor: 5000, dueOn: today });
});

const fees: fc.Arbitrary<Fee> = fc.oneof(
  fc.record({ kind: fc.constant('share' as const), value: fc.nat(10_000) }),
  fc.record({ kind: fc.constant('nights' as const), value: fc.nat(400) }),
  fc.record({ kind: fc.constant('amount' as const), value: fc.nat(10_000_000) }),
);

test('a fee is never above the total of the stay, never below zero, and in whole minor units', () => {
  fc.assert(
    fc.property(fees, fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 60 }), (fee, nightlyMinor) => {
      const minor = feeOf(fee, nightlyMinor);
      expect(Number.isSafeInteger(minor)).toBe(true);
      expect(minor).toBeGreaterThanOrEqual(0);
      expect(minor).toBeLessThanOrEqual(nightlyMinor.reduce((sum, price) => sum + price, 0));
    }),
  );
});
