import { test } from 'vitest';
import type { RatePlanId } from '#domain/kernel/identifiers.ts';
import { given } from '#test/support/given.ts';
import { addGolfPackage, addNonRefundable } from '#test/support/rates-of-aurora.ts';

const follows = { from: 'base' as RatePlanId, basisPoints: 0, plusMinor: 0, roundToMinor: 1 };

test('a plan is added, with prices that follow the base plan or with its own', () => {
  given()
    .when(addNonRefundable)
    .emits({ ...addNonRefundable, type: 'RatePlanAdded' });
  given()
    .when(addGolfPackage)
    .emits({ ...addGolfPackage, type: 'RatePlanAdded' });
});

test('the same plan again changes nothing', () => {
  given(addGolfPackage).when(addGolfPackage).emitsNothing();
});

test('the base plan is there from the start', () => {
  given()
    .when({ ...addGolfPackage, ratePlanId: 'base' as RatePlanId })
    .emitsNothing();
});

test('a plan has a name and a short name', () => {
  given()
    .when({ ...addGolfPackage, name: ' ' })
    .refused('name-missing');
  given()
    .when({ ...addGolfPackage, code: '' })
    .refused('name-missing');
});

test.each(['STD', 'NRF'])('the short name %s is taken', (code) => {
  given(addNonRefundable)
    .when({ ...addGolfPackage, code })
    .refused('rate-plan-code-taken', { planCode: code });
});

test('prices follow a plan that the hotel has', () => {
  given()
    .when({ ...addGolfPackage, follows: { ...follows, from: 'no such plan' as RatePlanId } })
    .refused('unknown-rate-plan');
});

test.each([{ basisPoints: -10_000 }, { roundToMinor: 0 }, { plusMinor: 0.5 }])('%o leads to no price', (flaw) => {
  given()
    .when({ ...addGolfPackage, follows: { ...follows, ...flaw } })
    .refused('derivation-invalid');
});

const supplements = { adultsIncluded: 2, extraAdultMinor: 0, soleAdultLessMinor: 0, children: [] };

test.each([
  { adultsIncluded: 0 },
  { extraAdultMinor: -1 },
  {
    children: [
      { upToAge: 12, priceMinor: 0 },
      { upToAge: 5, priceMinor: 0 },
    ],
  },
])('supplements of %o do not fit together', (flaw) => {
  given()
    .when({ ...addGolfPackage, supplements: { ...supplements, ...flaw } })
    .refused('supplements-invalid');
});
