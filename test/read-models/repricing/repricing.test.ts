import { expect, test } from 'vitest';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import { bookRoom, checkIn, day, doubleRoom, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const reservationId = reservationOf('García');
const dearer = {
  type: 'PriceNights',
  roomTypeId: doubleRoom,
  nights: nights('05-01', '05-31'),
  priceMinor: 12_000,
} as const;
const booked = [bookRoom('García', nights('05-03', '05-06')), dearer];
const longer: Interval = nights('05-03', '05-07');

test('a longer stay: what is agreed now, with the agreed nights kept, and quoted anew', () => {
  expect(new FoldedHotel(...booked).ask('Repricing', { reservationId, stay: longer })).toEqual({
    agreedMinor: 27_000,
    keptMinor: 39_000,
    requotedMinor: 48_000,
  });
});

test('what is shown is what is charged, for a guest in house too', () => {
  const today = day('05-05');
  for (const reprice of ['keep', 'requote'] as const) {
    const hotel = new FoldedHotel(...booked, checkIn('García', '101'));
    const shown = hotel.ask('Repricing', { reservationId, stay: longer }, today);
    const change = { type: 'ChangeStayDates', reservationId, stay: longer } as const;
    hotel.happens([reprice === 'keep' ? change : { ...change, reprice }, { businessDate: today }]);
    const charged = hotel.ask('Reservation', { reservationId }, today)?.totalMinor;
    expect(charged).toBe(reprice === 'keep' ? shown?.keptMinor : shown?.requotedMinor);
  }
});

test('of a stay that nobody knows there is no price', () => {
  expect(new FoldedHotel().ask('Repricing', { reservationId, stay: longer })).toBeUndefined();
});
