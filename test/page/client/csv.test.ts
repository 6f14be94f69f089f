import Papa from 'papaparse';
import { toCsv } from '#page/client/csv.ts';
import { expect, test } from 'vitest';

const MARK = '\uFEFF';

test('a table is read back by a spreadsheet as it was, commas, quotes and lines included', () => {
  const rows = [
    ['Guest', 'Note'],
    ['García, Ana', 'said "late"\nafter 10'],
    ['Jónsdóttir', ''],
  ];
  const csv = toCsv(rows);
  expect(csv.startsWith(MARK)).toBe(true);
  expect(Papa.parse(csv.slice(1), { skipEmptyLines: true }).data).toEqual(rows);
});

test.each(['=1+1', '+44', '@SUM(A1)', '-2+3'])('%s is text for a spreadsheet and not a formula', (text) => {
  expect(toCsv([[text]])).toBe(`${MARK}'${text}\r\n`);
});

test('an amount below zero stays a number', () => {
  expect(toCsv([['-6.38']])).toBe(`${MARK}-6.38\r\n`);
});
