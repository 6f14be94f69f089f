import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { aurora } from '#test/support/given.ts';
import { bookRoom, checkIn, day, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { balanceOf, pay } from '#test/support/money.ts';
import { Server } from '#test/support/two-desks.ts';

const lastDay = { businessDate: day('05-05') };
const leaves: HotelCommand = { type: 'CheckOutGuest', reservationId: reservationOf('García') };
const inHouse = [bookRoom('García', nights('05-03', '05-05')), checkIn('García', '101')];
const paidAt = (desk: string) => pay(`payment at ${desk}`, 'García', 18_000);

/** Each desk took the money and saw the guest off; the server hears one of them first, or both mixed. */
function heard(...order: readonly HotelCommand[]): Server {
  const server = new Server(aurora(...inHouse));
  for (const command of order) server.afterwards([command, lastDay]);
  return server;
}
const orders = () => [
  heard(paidAt('A'), leaves, paidAt('B'), leaves),
  heard(paidAt('B'), leaves, paidAt('A'), leaves),
  heard(paidAt('A'), paidAt('B'), leaves, leaves),
];

test('K28: the guest leaves once, both payments are kept and the bill shows the credit, in any order', () => {
  for (const server of orders()) {
    expect(server.stayOf('García')).toMatch(/^checked-out/);
    expect(balanceOf(server.hotel, 'García')).toBe(-18_000);
    expect(server.log.filter(({ type }) => type === 'GuestCheckedOut')).toHaveLength(1);
  }
});

test('K28: there is one case, about the two payments and not about the credit, in any order', () => {
  const [first, ...others] = orders();
  expect(first?.cases).toEqual(['payment-taken-twice: García']);
  for (const server of others) expect(server.openCases).toEqual(first?.openCases);
});

test('K28: when one payment was a mistake and is voided, the bill is settled and nothing is left to decide', () => {
  for (const server of orders()) {
    const [option] = server.offers('payment-taken-twice', day('05-05'));
    expect(option).toMatch(/^void-posting:payment at [AB]:18000$/);
    const [open] = server.openCases;
    if (!open || !option) throw new Error('no case');
    server.afterwards([{ type: 'ResolveCase', caseId: open.caseId, optionId: option }, lastDay]);
    expect(balanceOf(server.hotel, 'García')).toBe(0);
    expect(server.cases).toEqual([]);
  }
});
