import { expect, test } from 'vitest';
import type { ChangeStayDates } from '#domain/reservations/change-stay-dates.ts';
import { compensate } from '#page/client/compensations.ts';
import { bookRoom, doubleRoom, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const reservationId = reservationOf('García');
const agreed = nights('05-05', '05-08');
const change = (arrival: string, departure: string, more: Partial<ChangeStayDates> = {}): ChangeStayDates => ({
  type: 'ChangeStayDates',
  reservationId,
  stay: nights(arrival, departure),
  before: agreed,
  ...more,
});

test.each([
  ['a stay that was quoted anew', change('05-05', '05-08', { reprice: 'requote' })],
  ['a longer stay that was quoted anew', change('05-05', '05-10', { reprice: 'requote' })],
  ['a stay that was shortened', change('05-05', '05-06')],
  ['a stay that was moved', change('05-07', '05-10')],
  ['a stay that was extended', change('05-04', '05-09')],
])('%s has its former dates and prices again when that is taken back', (_, command) => {
  const hotel = new FoldedHotel(bookRoom('García', agreed, { nightlyMinor: [7000, 7100, 7200] }));
  hotel.happens({ type: 'PriceNights', roomTypeId: doubleRoom, nights: nights('05-01', '05-20'), priceMinor: 20_000 });
  const stayNow = () => {
    const card = hotel.ask('Reservation', { reservationId });
    return [card?.stay, card?.nightlyMinor];
  };
  const before = stayNow();
  const back = compensate(command, { stay: hotel.ask('Reservation', { reservationId }) });
  hotel.happens(command);
  expect(stayNow()).not.toEqual(before);
  hotel.happens(...back);
  expect(stayNow()).toEqual(before);
});
