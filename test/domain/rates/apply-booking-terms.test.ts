import { test } from 'vitest';
import { given } from '#test/support/given.ts';
import { applyFlexible, defineFlexible, nonRefundable } from '#test/support/rates-of-aurora.ts';

test('a plan is sold on terms from now on, and the same again changes nothing', () => {
  given(defineFlexible)
    .when(applyFlexible)
    .emits({ ...applyFlexible, type: 'BookingTermsApplied' });
  given(defineFlexible, applyFlexible).when(applyFlexible).emitsNothing();
});

test('only a plan that the hotel has is sold, on terms that it has', () => {
  given(defineFlexible)
    .when({ ...applyFlexible, ratePlanId: nonRefundable })
    .refused('unknown-rate-plan');
  given().when(applyFlexible).refused('unknown-terms');
});
