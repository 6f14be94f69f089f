import { expect, test } from 'vitest';
import { roomChargesDue } from '#domain/folios/room-charges.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { aurora } from '#test/support/given.ts';
import { bookRoom, checkIn, day, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { balanceOf, folio, pay, posting } from '#test/support/money.ts';
import { Server, twoDesks } from '#test/support/two-desks.ts';

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

const lastDay = { businessDate: day('05-04') };
const leaves: HotelCommand = { type: 'CheckOutGuest', reservationId: reservationOf('García') };
const oneNight = [bookRoom('García', nights('05-03', '05-04')), checkIn('García', '101'), pay('card', 'García', 9000)];
const leftWhilePriced = (priceMinor: number) => twoDesks(oneNight, [leaves, lastDay], [priced(priceMinor), lastDay]);

test('K35: a guest leaves while another desk promises a lower price: the price holds and is on the bill, in either order', () => {
  const both = leftWhilePriced(7000);
  for (const server of Object.values(both)) {
    expect(server.hotel.reservations.get(reservationOf('García'))?.nightlyMinor).toEqual([7000]);
    expect(balanceOf(server.hotel, 'García')).toBe(-2000);
    expect(server.cases).toEqual(['balance-after-check-out: García']);
  }
  expect(both.frontDeskFirst.openCases).toEqual(both.backOfficeFirst.openCases);
});

test('K35: the same on a bill that is closed, and the bill is open again', () => {
  const closed = { type: 'CloseFolio', folioId: folio('García') } as const;
  const server = new Server(aurora(...oneNight)).afterwards([leaves, lastDay]).afterwards([closed, lastDay]);
  server.afterwards([priced(7000), lastDay]);
  expect(balanceOf(server.hotel, 'García')).toBe(-2000);
  expect(server.hotel.folios.get(folio('García'))?.isClosed).toBeUndefined();
});

test('K35: a higher price is not put on the bill of a guest who has left: people are told, whoever is heard first', () => {
  const { frontDeskFirst, backOfficeFirst } = leftWhilePriced(9500);
  expect(frontDeskFirst.openCases).toMatchObject([{ kind: 'posted-at-another-price', amountMinor: -500 }]);
  expect(backOfficeFirst.openCases).toMatchObject([{ kind: 'balance-after-check-out', amountMinor: 500 }]);
});

const byAudit = { type: 'ChooseDayTurn', turns: { by: 'night-audit' } } as const;
const closeDay = { type: 'CloseBusinessDay', day: day('05-03') } as const;
const auditWhilePriced = (priceMinor: number) => twoDesks([byAudit, ...inHouse], closeDay, priced(priceMinor));

test('K35: a lower price is promised while the night audit charges the old one: the bill follows, in either order', () => {
  for (const server of Object.values(auditWhilePriced(7000))) {
    expect(server.hotel.reservations.get(reservationOf('García'))?.nightlyMinor).toEqual([7000, 9000]);
    expect(balanceOf(server.hotel, 'García')).toBe(7000);
    expect(server.cases).toEqual([]);
  }
});

test('K35: what the night audit charged too much is taken off on the open day, and the closed day is restated', () => {
  const { log } = auditWhilePriced(7000).frontDeskFirst;
  expect(log).toContainEqual(
    expect.objectContaining({
      type: 'AllowancePosted',
      against: firstNight,
      grossMinor: 2000,
      businessDate: day('05-04'),
      originalBusinessDate: day('05-03'),
    }),
  );
  expect(log.at(-1)).toEqual({ type: 'WorkRecordedLate', day: day('05-03'), done: {} });
});

test('K35: a higher price is not charged once the night audit has charged the old one: people are asked', () => {
  const { frontDeskFirst, backOfficeFirst } = auditWhilePriced(9500);
  expect(frontDeskFirst.openCases).toMatchObject([{ kind: 'posted-at-another-price', amountMinor: -500 }]);
  expect(balanceOf(backOfficeFirst.hotel, 'García')).toBe(9500);
  expect(backOfficeFirst.cases).toEqual([]);
});

test('K35: two desks that promise the same lower price before the audit take it off once', () => {
  const server = auditWhilePriced(7000).frontDeskFirst.afterwards(priced(7000));
  expect(balanceOf(server.hotel, 'García')).toBe(7000);
  expect(server.cases).toEqual([]);
});
