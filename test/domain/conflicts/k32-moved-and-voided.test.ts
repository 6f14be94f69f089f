import { expect, test } from 'vitest';
import { bookRoom, checkIn, nights } from '#test/support/hotel-aurora.ts';
import { accountsOf, addBreakfast, charge, openAccount, transfer, voidLine } from '#test/support/money.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const charged = [
  addBreakfast,
  openAccount('Acme'),
  openAccount('Bolt'),
  bookRoom('García', nights('05-03', '05-05')),
  checkIn('García', '101'),
  charge('breakfast 1', 'García'),
];

test('K32: a line that is moved and voided is voided, wherever it is, in either order', () => {
  const both = twoDesks(charged, transfer('breakfast 1', 'García', 'Acme'), voidLine('breakfast 1'));
  for (const server of Object.values(both)) {
    const balances = accountsOf(server.hotel);
    expect(balances).toEqual(['Acme 0', 'Bolt 0', 'García 0']);
    expect(server.cases).toEqual([]);
  }
  expect(both.backOfficeFirst.log.at(-1)).toMatchObject({
    type: 'CommandHadNoEffect',
    because: { code: 'posting-gone' },
  });
});

test('K32: a line that two desks move goes where it was moved first; the other desk is told, and no sum changes', () => {
  const both = twoDesks(charged, transfer('breakfast 1', 'García', 'Acme'), transfer('breakfast 1', 'García', 'Bolt'));
  expect(accountsOf(both.frontDeskFirst.hotel)).toEqual(['Acme 1500', 'Bolt 0', 'García 0']);
  expect(accountsOf(both.backOfficeFirst.hotel)).toEqual(['Acme 0', 'Bolt 1500', 'García 0']);
  for (const server of Object.values(both)) {
    expect(server.log.at(-1)).toMatchObject({ type: 'CommandHadNoEffect', because: { code: 'posting-moved' } });
  }
});
