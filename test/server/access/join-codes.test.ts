import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { createJoinCode, hashOfCode, parseJoinCode } from '#server/access/join-codes.ts';
import { openStores } from '#test/server/support/open-stores.ts';

const MINUTE_MS = 60 * 1000;
const hotelId = 'aurora' as HotelId;

test('a code is good for ten minutes and one device, and no two are alike', async () => {
  const { access } = openStores();
  const first = await createJoinCode(access, hotelId, 'housekeeping', 0 as Instant);
  const second = await createJoinCode(access, hotelId, 'desk', 0 as Instant);
  expect(first).toMatchObject({ scope: 'housekeeping', validUntil: 10 * MINUTE_MS });
  expect(second.code).not.toBe(first.code);
  const take = (code: string, minutes: number) =>
    access.takeEnrolmentCode(hashOfCode(code), (minutes * MINUTE_MS) as Instant);
  expect(await take(first.code, 9)).toEqual({ hotelId, scope: 'housekeeping' });
  expect(await take(first.code, 9)).toBeUndefined();
  expect(await take(second.code, 10)).toBeUndefined();
});

test('every code survives being read aloud, written small, in groups and with the letters that are not in it', async () => {
  const { access } = openStores();
  for (let round = 0; round < 30; round += 1) {
    const { code } = await createJoinCode(access, hotelId, 'desk', 0 as Instant);
    const misread = code
      .replaceAll('0', 'O')
      .replaceAll('1', round % 2 === 0 ? 'I' : 'l')
      .toLowerCase();
    expect(parseJoinCode(`${misread.slice(0, 4)} - ${misread.slice(4)}`)).toBe(code);
  }
});

test('what cannot be a code is none, whatever was typed', () => {
  for (const typed of ['', 'ABCDEFG', 'ABCDEFGHJ', 'ABCDEFGU', 'ABCD EFG?'])
    expect(parseJoinCode(typed)).toBeUndefined();
  fc.assert(fc.property(fc.string(), (typed) => /^[0-9A-HJKMNP-TV-Z]{8}$/.test(parseJoinCode(typed) ?? '00000000')));
});
