import { expect, test } from 'vitest';
import { aurora } from '#test/support/given.ts';
import { bookRoom, checkIn, nights, noonPlus } from '#test/support/hotel-aurora.ts';
import {
  accountsOf,
  addBreakfast,
  allow,
  charge,
  expectWholeLines,
  folio,
  openAccount,
  transfer,
  voidLine,
} from '#test/support/money.ts';
import { Server, twoDesks } from '#test/support/two-desks.ts';

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

const toAcme = transfer('breakfast 1', 'García', 'Acme');
const toBolt = transfer('breakfast 1', 'García', 'Bolt');

test('K32: a line that two desks move goes where it was moved first, in either order, and no sum changes', () => {
  const both = twoDesks(charged, toAcme, toBolt);
  for (const server of Object.values(both)) {
    expect(accountsOf(server.hotel)).toEqual(['Acme 1500', 'Bolt 0', 'García 0']);
    expect(server.cases).toEqual([]);
  }
  expect(both.frontDeskFirst.hotel.postings).toEqual(both.backOfficeFirst.hotel.postings);
});

test('K32: the desk whose move does not count is told so', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks(charged, toAcme, toBolt);
  expect(frontDeskFirst.log.at(-1)).toMatchObject({ type: 'CommandHadNoEffect', because: { code: 'posting-moved' } });
  expect(backOfficeFirst.log.at(-1)).toMatchObject({
    type: 'PostingTransferred',
    fromFolioId: 'Bolt',
    toFolioId: 'Acme',
    seenOnFolioId: 'García',
  });
});

test('K32: moved at the same moment, it goes to the same folio in either order', () => {
  const both = twoDesks(charged, [toBolt, { at: noonPlus(0) }], [toAcme, { at: noonPlus(0) }]);
  for (const server of Object.values(both)) {
    expect(accountsOf(server.hotel)).toEqual(['Acme 1500', 'Bolt 0', 'García 0']);
  }
});

test('K32: three desks move it: it goes where it was moved first, in every order', () => {
  const said = [
    [toAcme, { at: noonPlus(0) }],
    [toBolt, { at: noonPlus(5) }],
    [transfer('breakfast 1', 'García', 'Cruz'), { at: noonPlus(9) }],
  ] as const;
  for (const order of ['012', '021', '102', '120', '201', '210']) {
    const server = new Server(aurora(...charged, openAccount('Cruz')));
    for (const index of order) server.afterwards(said[Number(index)] ?? toAcme);
    expect(accountsOf(server.hotel), order).toEqual(['Acme 1500', 'Bolt 0', 'Cruz 0', 'García 0']);
  }
});

test('K32: where the first desk moved it nothing can be written any more: it stays where it is', () => {
  const server = new Server(aurora(...charged, [toBolt, { at: noonPlus(5) }])).afterwards({
    type: 'CloseFolio',
    folioId: folio('Acme'),
  });
  server.afterwards([toAcme, { at: noonPlus(0) }]);
  expect(accountsOf(server.hotel)).toEqual(['Acme 0', 'Bolt 1500', 'García 0']);
});

test('K32: a line that was moved on, or moved before that, does not come back', () => {
  const movedOn = aurora(...charged, [toAcme, { at: noonPlus(5) }], transfer('breakfast 1', 'Acme', 'Bolt'));
  const server = new Server(movedOn).afterwards([transfer('breakfast 1', 'García', 'Acme'), { at: noonPlus(0) }]);
  expect(accountsOf(server.hotel)).toEqual(['Acme 0', 'Bolt 1500', 'García 0']);
});

test('K32: a line that is struck through at one desk and made cheaper at another costs nothing, in either order', () => {
  const both = twoDesks(charged, voidLine('breakfast 1'), allow('sorry', 'breakfast 1', 500));
  for (const server of Object.values(both)) {
    expect(accountsOf(server.hotel)).toEqual(['Acme 0', 'Bolt 0', 'García 0']);
    expectWholeLines(server.hotel);
    expect(server.cases).toEqual([]);
  }
});

test('K32: a folio that is closed while a line comes to it is open with the line on it, in either order', () => {
  const both = twoDesks(charged, toAcme, { type: 'CloseFolio', folioId: folio('Acme') });
  for (const server of Object.values(both)) {
    expect(accountsOf(server.hotel)).toEqual(['Acme 1500', 'Bolt 0', 'García 0']);
    expect(server.hotel.folios.get(folio('Acme'))?.isClosed).toBeUndefined();
    expect(server.cases).toEqual([]);
  }
});
