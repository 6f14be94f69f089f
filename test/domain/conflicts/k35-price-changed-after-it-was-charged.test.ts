import { expect, test } from 'vitest';
import { roomChargesDue } from '#domain/folios/room-charges.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { aurora } from '#test/support/given.ts';
import { bookRoom, checkIn, day, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { balanceOf, posting } from '#test/support/money.ts';
import { Server } from '#test/support/two-desks.ts';

const inHouse = [bookRoom('García', nights('05-03', '05-05')), checkIn('García', '101')];
const firstNight = `room:García:${day('05-03')}`;
const priced = (priceMinor: number): HotelCommand => ({
  type: 'OverrideNightPrices',
  reservationId: reservationOf('García'),
  nights: [{ night: day('05-03'), priceMinor }],
  reason: 'apology',
});

/** The night was charged by night audit before the other desk's price was heard of. */
function auditFirst(priceMinor: number): Server {
  const charged = roomChargesDue(aurora(...inHouse), day('05-03'));
  return new Server(aurora(...inHouse, ...charged)).afterwards(priced(priceMinor));
}

test('K35: the charge stands, and the difference is a case', () => {
  const server = auditFirst(7000);
  expect(balanceOf(server.hotel, 'García')).toBe(9000);
  expect(server.openCases).toMatchObject([
    { kind: 'posted-at-another-price', postings: [posting(firstNight)], amountMinor: 2000 },
  ]);
});

test('K35: the difference is taken off the bill, or the charge is right', () => {
  const server = auditFirst(7000);
  expect(server.offers('posted-at-another-price')).toEqual([`allow:${firstNight}:2000`, 'keep-as-is']);
  server.choose('posted-at-another-price');
  expect(balanceOf(server.hotel, 'García')).toBe(7000);
  expect(server.cases).toEqual([]);
});

test('K35: a night that was charged too little is shown, too', () => {
  expect(auditFirst(9500).offers('posted-at-another-price')).toEqual(['keep-as-is']);
});

test('K35, the other way round: a price that was heard of before is the one that is charged, and nobody is asked', () => {
  const repriced = aurora(...inHouse, priced(7000));
  const server = new Server(repriced);
  for (const event of roomChargesDue(repriced, day('05-03'))) server.log.push(event);
  expect(server.log).toMatchObject([{ grossMinor: 7000 }]);
  expect(server.cases).toEqual([]);
});
