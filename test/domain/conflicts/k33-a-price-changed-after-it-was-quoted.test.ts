import { expect, test } from 'vitest';
import { bookRoom, doubleRoom, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { addNonRefundable, nonRefundable } from '#test/support/rates-of-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const stay = nights('05-10', '05-12');
const dearer = {
  type: 'PriceNights',
  roomTypeId: doubleRoom,
  nights: nights('05-01', '06-01'),
  priceMinor: 15_000,
} as const;
const quoted = bookRoom('García', stay, { nightlyMinor: [9000, 9000] });

test('K33: the booking keeps the prices that were quoted, in either order, and nobody is asked', () => {
  for (const server of Object.values(twoDesks([], quoted, dearer))) {
    expect(server.hotel.reservations.get(reservationOf('García'))?.nightlyMinor).toEqual([9000, 9000]);
    expect(server.cases).toEqual([]);
  }
});

test('K33: the next booking has the new price, in either order', () => {
  for (const server of Object.values(twoDesks([], quoted, dearer))) {
    server.afterwards(bookRoom('Müller', stay));
    expect(server.hotel.reservations.get(reservationOf('Müller'))?.nightlyMinor).toEqual([15_000, 15_000]);
  }
});

test('K33: a plan that was retired meanwhile keeps the booking, its plan and its prices', () => {
  const onPlan = { ...quoted, ratePlanId: nonRefundable, nightlyMinor: [8100, 8100] };
  const retire = { type: 'RetireRatePlan', ratePlanId: nonRefundable } as const;
  for (const server of Object.values(twoDesks([addNonRefundable], onPlan, retire))) {
    expect(server.hotel.reservations.get(reservationOf('García'))).toMatchObject({
      status: 'reserved',
      ratePlanId: nonRefundable,
      nightlyMinor: [8100, 8100],
    });
    expect(server.cases).toEqual([]);
  }
});
