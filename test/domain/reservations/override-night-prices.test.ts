import { test } from 'vitest';
import type { OverrideNightPrices } from '#domain/reservations/override-night-prices.ts';
import { given } from '#test/support/given.ts';
import { bookRoom, cancel, changeDates, day, nights, reservationOf } from '#test/support/hotel-aurora.ts';

const stay = nights('05-10', '05-13');
const garcía = bookRoom('García', stay);
const sorry: OverrideNightPrices = {
  type: 'OverrideNightPrices',
  reservationId: reservationOf('García'),
  nights: [
    { night: day('05-11'), priceMinor: 5000 },
    { night: day('05-12'), priceMinor: 0 },
  ],
  reason: 'apology',
};

test('some nights of a stay cost what was agreed, and the others what they did', () => {
  given(garcía)
    .when(sorry)
    .emits({
      type: 'NightPricesOverridden',
      reservationId: reservationOf('García'),
      stay,
      before: [9000, 9000, 9000],
      nightlyMinor: [9000, 5000, 0],
      reason: 'apology',
    });
});

test('the same prices again change nothing', () => {
  given(garcía, sorry).when(sorry).emitsNothing();
});

test('a day use has the price of its day', () => {
  const dayUse = nights('05-10', '05-10');
  given(bookRoom('García', dayUse))
    .when({ ...sorry, nights: [{ night: day('05-10'), priceMinor: 4000 }] })
    .emits({
      type: 'NightPricesOverridden',
      reservationId: reservationOf('García'),
      stay: dayUse,
      before: [9000],
      nightlyMinor: [4000],
      reason: 'apology',
    });
});

test('a price is agreed for a night of a stay that goes on', () => {
  given().when(sorry).refused('unknown-reservation');
  given(garcía, cancel('García')).when(sorry).refused('wrong-status', { status: 'cancelled' });
  given(garcía)
    .when({ ...sorry, nights: [{ night: day('05-13'), priceMinor: 0 }] })
    .refused('night-not-of-stay', { night: day('05-13') });
  given(garcía)
    .when({ ...sorry, nights: [{ night: day('05-11'), priceMinor: -1 }] })
    .refused('price-invalid', { priceMinor: -1 });
});

test('of a stay that a colleague has shortened, the nights that are left cost what was agreed', () => {
  given(garcía, changeDates('García', nights('05-10', '05-12')))
    .when(sorry)
    .settles({ events: ['NightPricesOverridden'] });
});
