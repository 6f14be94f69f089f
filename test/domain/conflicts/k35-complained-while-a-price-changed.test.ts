import { expect, test } from 'vitest';
import { roomChargesDue } from '#domain/folios/room-charges.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { aurora } from '#test/support/given.ts';
import { bookRoom, checkIn, day, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { allow, balanceOf } from '#test/support/money.ts';
import { Server, twoDesks } from '#test/support/two-desks.ts';

// A guest complains about a night at one desk while another promises them another price, of that night or of the next.

const inHouse = [bookRoom('García', nights('05-03', '05-06')), checkIn('García', '101')];
const firstNight = `room:García:${day('05-03')}`;
const charged = [...inHouse, ...roomChargesDue(aurora(...inHouse), day('05-03'))];
const complained = (amountMinor: number) => allow('sorry', firstNight, amountMinor);
const priced = (night: string, priceMinor: number): HotelCommand => ({
  type: 'OverrideNightPrices',
  reservationId: reservationOf('García'),
  nights: [{ night: day(night), priceMinor }],
  reason: 'apology',
});

test('K35: what is given for a complaint is no other price: nobody is asked when the price of another night changes', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks(charged, complained(2000), priced('05-04', 8000));
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(balanceOf(server.hotel, 'García')).toBe(7000);
    expect(server.cases).toEqual([]);
  }
  expect(frontDeskFirst.hotel).toEqual(backOfficeFirst.hotel);
});

test('K35: given for a complaint while the price of that night changes: people are asked about the price alone, in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks(charged, complained(2000), priced('05-03', 8000));
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(server.openCases).toMatchObject([{ kind: 'posted-at-another-price', amountMinor: 1000 }]);
    expect(server.offers('posted-at-another-price')[0]).toMatch(/:1000$/);
  }
  expect(frontDeskFirst.hotel).toEqual(backOfficeFirst.hotel);
  expect(balanceOf(frontDeskFirst.choose('posted-at-another-price').hotel, 'García')).toBe(6000);
  expect(frontDeskFirst.cases).toEqual([]);
});

test('K35: a night that was given away costs nothing at any price, in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks(charged, complained(9000), priced('05-03', 8000));
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(balanceOf(server.hotel, 'García')).toBe(0);
    expect(server.cases).toEqual([]);
  }
  expect(frontDeskFirst.hotel).toEqual(backOfficeFirst.hotel);
});

test('K35: that a charge is right is not asked again when the price of another night changes', () => {
  const server = new Server(aurora(...charged)).afterwards(priced('05-03', 8000));
  server.choose('posted-at-another-price', server.offers('posted-at-another-price').indexOf('keep-as-is'));
  expect(server.afterwards(priced('05-04', 8000)).cases).toEqual([]);
});
