import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { currentJoinCode, parseJoinCode } from '#server/access/join-codes.ts';
import { openStores } from '#test/server/support/open-stores.ts';

const HOUR_MS = 60 * 60 * 1000;
const hotelId = 'aurora' as HotelId;

test('a code is shown for a day, but never so late that it dies on the way to the other device', async () => {
  const { access } = openStores();
  const shownAt = (hours: number) => currentJoinCode(access, hotelId, (hours * HOUR_MS) as Instant);
  const first = await shownAt(0);
  expect(first.validUntil).toBe(24 * HOUR_MS);
  expect(await shownAt(23)).toEqual(first);
  const next = await shownAt(23.5);
  expect(next.code).not.toBe(first.code);
  expect(await access.hotelOfJoinCode(first.code, (23.6 * HOUR_MS) as Instant)).toBeUndefined();
  expect(await access.hotelOfJoinCode(next.code, (23.6 * HOUR_MS) as Instant)).toBe(hotelId);
});

test('every code survives being read aloud, written small, in groups and with the letters that are not in it', async () => {
  const { access } = openStores();
  for (let hours = 0; hours < 30 * 24; hours += 24) {
    const { code } = await currentJoinCode(access, hotelId, (hours * HOUR_MS) as Instant);
    const misread = code
      .replaceAll('0', 'O')
      .replaceAll('1', hours % 48 === 0 ? 'I' : 'l')
      .toLowerCase();
    expect(parseJoinCode(`${misread.slice(0, 4)} - ${misread.slice(4)}`)).toBe(code);
  }
});

test('what cannot be a code is none, whatever was typed', () => {
  for (const typed of ['', 'ABCDEFG', 'ABCDEFGHJ', 'ABCDEFGU', 'ABCD EFG?'])
    expect(parseJoinCode(typed)).toBeUndefined();
  fc.assert(fc.property(fc.string(), (typed) => /^[0-9A-HJKMNP-TV-Z]{8}$/.test(parseJoinCode(typed) ?? '00000000')));
});
