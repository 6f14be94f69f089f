import { readAmount } from '#worker/import/read-amount.ts';
import { orderOfDays, readDay } from '#worker/import/read-day.ts';
import { matchColumns } from '#worker/import/match-columns.ts';
import { readTable } from '#worker/import/read-table.ts';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import { expect, test } from 'vitest';

test.each([
  ['2026-05-03', 'month-first', '2026-05-03'],
  ['2026-5-3T14:00:00', 'day-first', '2026-05-03'],
  ['03.05.2026', 'day-first', '2026-05-03'],
  ['3/5/26', 'day-first', '2026-05-03'],
  ['05/03/2026', 'month-first', '2026-05-03'],
  ['03/05/2026, 14:00', 'day-first', '2026-05-03'],
] as const)('%s, %s, is %s', (text, order, day) => {
  const read = readDay(text, order);
  expect(read === undefined ? undefined : formatHotelDay(read)).toBe(day);
});

test.each(['31.02.2026', '13/13/2026', 'tomorrow', '', '3.5'])('%s is no day', (text) => {
  expect(readDay(text, 'day-first')).toBeUndefined();
});

test('a day after the 12th says how a file writes its days, and without one a person must say', () => {
  expect(orderOfDays(['03/05/2026', '14/05/2026'])).toBe('day-first');
  expect(orderOfDays(['03/05/2026', '05/14/2026'])).toBe('month-first');
  expect(orderOfDays(['03/05/2026', '04/05/2026'])).toBeUndefined();
  expect(orderOfDays(['2026-05-03'])).toBe('day-first');
  expect(orderOfDays(['03/03/2026'])).toBe('day-first');
});

test.each([
  ['1.240,50 €', 'EUR', 124_050],
  ['1,240.50', 'EUR', 124_050],
  ['1 240', 'EUR', 124_000],
  ['1.240', 'EUR', 124_000],
  ['84.5', 'EUR', 8450],
  ['84,50', 'EUR', 8450],
  ['300 EUR', 'EUR', 30_000],
  ['12,000', 'JPY', 12_000],
  ['1.234.567', 'EUR', 123_456_700],
  ['12.345', 'KWD', 12_345],
  ['0', 'EUR', 0],
] as const)('%s in %s is %i minor units', (text, currency, minor) => {
  expect(readAmount(text, currency)).toEqual({ ok: true, minor });
});

test.each([
  ['300 USD', 'other-currency'],
  ['£20', 'other-currency'],
  ['free', 'not-an-amount'],
  ['1.2.3,4,5', 'not-an-amount'],
  ['12.3456', 'not-an-amount'],
] as const)('%s in euros is not guessed: %s', (text, code) => {
  expect(readAmount(text, 'EUR')).toEqual({ ok: false, code });
});

test('columns are known by the names that other systems give them', () => {
  expect(matchColumns(['Buchungsnummer', 'Gastname', 'Anreise', 'Abreise', 'Zimmertyp', 'Erwachsene'])).toEqual({
    reference: 0,
    guest: 1,
    arrival: 2,
    departure: 3,
    roomType: 4,
    adults: 5,
  });
  expect(matchColumns(['guestName', 'check_in', 'Check-out', 'Room', 'E-Mail'])).toEqual({
    guest: 0,
    arrival: 1,
    departure: 2,
    room: 3,
    email: 4,
  });
});

test('a table of a spreadsheet on Windows keeps its letters, and quoted cells keep their commas', () => {
  const text = 'Gast;Ort\nM\u00fcller;"K\u00f6ln; Dom"\n';
  const windows = Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  expect(readTable(windows.buffer)).toEqual({ columns: ['Gast', 'Ort'], rows: [['Müller', 'Köln; Dom']] });
});

test('a file without rows is no table', () => {
  expect(readTable(new TextEncoder().encode('Guest;Arrival\n').buffer)).toBeUndefined();
});
