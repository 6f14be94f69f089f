import { test } from 'vitest';
import type { RatePlanId } from '#domain/kernel/identifiers.ts';
import type { RetireRatePlan } from '#domain/rates/retire-rate-plan.ts';
import { given } from '#test/support/given.ts';
import { bookRoom, nights } from '#test/support/hotel-aurora.ts';
import { addGolfPackage, addNonRefundable, golfPackage, nonRefundable } from '#test/support/rates-of-aurora.ts';

const retire: RetireRatePlan = { type: 'RetireRatePlan', ratePlanId: nonRefundable };
const stay = nights('05-10', '05-12');

test('a plan that is retired is not sold any more', () => {
  given(addNonRefundable).when(retire).emits({ type: 'RatePlanRetired', ratePlanId: nonRefundable });
  given(addNonRefundable, retire)
    .when(bookRoom('García', stay, { ratePlanId: nonRefundable }))
    .refused('rate-plan-retired', { ratePlanId: nonRefundable });
});

test('retiring it again changes nothing', () => {
  given(addNonRefundable, retire).when(retire).emitsNothing();
});

test('a booking that was made on it can still be extended at its prices', () => {
  given(addNonRefundable, bookRoom('García', stay, { ratePlanId: nonRefundable }), retire)
    .when({ type: 'ChangeStayDates', reservationId: 'García' as never, stay: nights('05-10', '05-13') })
    .emits({
      type: 'StayDatesChanged',
      reservationId: 'García' as never,
      before: stay,
      stay: nights('05-10', '05-13'),
      segments: [],
      nightlyMinor: [8100, 8100, 8100],
    });
});

test('only a plan that the hotel has is retired, and never the base plan', () => {
  given(addGolfPackage).when(retire).refused('unknown-rate-plan');
  given()
    .when({ ...retire, ratePlanId: 'base' as RatePlanId })
    .refused('base-plan-stays');
  given(addGolfPackage)
    .when({ ...retire, ratePlanId: golfPackage })
    .emits({
      type: 'RatePlanRetired',
      ratePlanId: golfPackage,
    });
});
