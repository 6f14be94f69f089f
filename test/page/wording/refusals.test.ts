import { hotelDay } from '#domain/kernel/hotel-day.ts';
import type { HotelRefusal } from '#domain/hotel.ts';
import { refusalWords } from '#page/wording/refusals.ts';
import { sampleNames } from '#test/page/support/sample-names.ts';
import { expect, test } from 'vitest';

const friday = hotelDay(2026, 3, 13);
const say = (refusal: unknown) => refusalWords(refusal as HotelRefusal, sampleNames);

test('a room that is taken is named with its guest, its night and a way out', () => {
  const words = say({ code: 'room-not-free', roomId: 'r204', heldBy: 'garcia', night: friday });
  expect(words).toMatch(
    /^Room 204 is taken by García on the night of Fri,? 13 Mar\. Choose another room or move them first\.$/,
  );
});

test('a sold-out type says for which nights', () => {
  const words = say({ code: 'no-availability', roomTypeId: 't', nights: [friday, friday + 1, friday + 2] });
  // Which space stands around the dash is for the browser to know.
  expect(words).toMatch(/^No Double is left for the 3 nights of 13\s?–\s?15 Mar\./);
});

test('a dirty room is called dirty, and may be given all the same', () => {
  expect(say({ code: 'room-not-ready', roomId: 'r204', condition: 'dirty' })).toBe(
    'Room 204 is dirty. Choose a ready room, or give it as it is.',
  );
});

test('a status is said in the words of the desk', () => {
  expect(say({ code: 'wrong-status', reservationId: 'smith', status: 'in-house' })).toBe(
    'Not possible: the stay of Smith is in house.',
  );
});

test('what needs a connection says that everything else goes on', () => {
  expect(say({ code: 'needs-connection' })).toContain('Everything else goes on without one.');
});
