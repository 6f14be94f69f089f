import { test } from 'vitest';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { PriceNights } from '#domain/rates/price-nights.ts';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';
import type { WithdrawPrices } from '#domain/rates/withdraw-prices.ts';
import { given } from '#test/support/given.ts';
import { bookRoom, doubleRoom, nights } from '#test/support/hotel-aurora.ts';
import { addNonRefundable, nonRefundable } from '#test/support/rates-of-aurora.ts';

const fair: PriceNights = {
  type: 'PriceNights',
  roomTypeId: doubleRoom,
  nights: nights('05-08', '05-12'),
  priceMinor: 18_000,
};
const withdraw: WithdrawPrices = { type: 'WithdrawPrices', roomTypeId: doubleRoom, nights: nights('05-09', '05-12') };
const priceOf = (nightlyMinor: readonly number[], more = {}) => ({
  ...bookRoom('García', nights('05-08', '05-11'), more),
  nightlyMinor,
});

test('nights without a price of their own cost the standard price again', () => {
  given(fair)
    .when(withdraw)
    .emits({ ...withdraw, type: 'PricesWithdrawn', ratePlanId: BASE_PLAN_ID });
  const { type: _, ...booking } = priceOf([18_000, 9000, 9000]);
  given(fair, withdraw)
    .when(bookRoom('García', nights('05-08', '05-11')))
    .emits({ type: 'ReservationBooked', ...booking });
});

test('a derived night follows its plan again', () => {
  const inPlan = { ratePlanId: nonRefundable };
  const { type: _, ...booking } = priceOf([15_000, 8100, 8100], inPlan);
  given(addNonRefundable, { ...fair, ...inPlan, priceMinor: 15_000 }, { ...withdraw, ...inPlan })
    .when(bookRoom('García', nights('05-08', '05-11'), inPlan))
    .emits({ type: 'ReservationBooked', ...booking });
});

test('where there is no price to take back, nothing changes', () => {
  given(fair, withdraw).when(withdraw).emitsNothing();
});

test('prices are taken back from a type and a plan that the hotel has, for at least one night', () => {
  given()
    .when({ ...withdraw, roomTypeId: 'penthouse' as RoomTypeId })
    .refused('unknown-room-type');
  given()
    .when({ ...withdraw, ratePlanId: nonRefundable })
    .refused('unknown-rate-plan');
  given()
    .when({ ...withdraw, nights: nights('05-09', '05-09') })
    .refused('no-nights');
});
