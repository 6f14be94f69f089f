import { expect, test } from 'vitest';
import { detailsSaid } from '#domain/details-said.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CorrectionId } from '#domain/kernel/identifiers.ts';
import { bookRoom, guestId, nights } from '#test/support/hotel-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const garcia = guestId('García');
const forget: HotelCommand = { type: 'ForgetGuest', guestId: garcia };
const book = bookRoom('García', nights('05-10', '05-12'));
const correct: HotelCommand = {
  type: 'CorrectGuestDetails',
  guestId: garcia,
  correctionId: 'c1' as CorrectionId,
  changes: { phone: '+34 600' },
  saw: [],
};

test('K40: an edit and the wish to be forgotten: the guest is forgotten in either order, and nobody is asked', () => {
  for (const { hotel, cases } of Object.values(twoDesks([], forget, correct))) {
    expect(hotel.guests.get(garcia)).toEqual({ guestId: garcia, forgotten: true });
    expect(cases).toEqual([]);
  }
});

test('K40: what an edit says that comes too late is kept nowhere', () => {
  const { log } = twoDesks([], forget, correct).frontDeskFirst;
  expect(log.map(({ type }) => type)).toEqual(['GuestForgotten', 'CommandHadNoEffect']);
  expect(detailsSaid(correct, log)).toBeUndefined();
});

test('K40: a booking that was promised first keeps the guest known', () => {
  const { backOfficeFirst } = twoDesks([], forget, book);
  expect(backOfficeFirst.log.at(-1)).toMatchObject({
    type: 'CommandRefused',
    refusal: { code: 'guest-still-needed', because: 'open-stay' },
  });
  expect(backOfficeFirst.hotel.guests.get(garcia)?.forgotten).toBeUndefined();
});

test('K40: a booking that comes too late stands without a name, and people ask the guest again', () => {
  const { frontDeskFirst } = twoDesks([], forget, book);
  expect(frontDeskFirst.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 without a room');
  expect(frontDeskFirst.cases).toEqual(['booked-but-forgotten: García']);
  expect(frontDeskFirst.offers('booked-but-forgotten')).toEqual(['keep-as-is', 'cancel-reservation:García']);
});

test.each([
  [0, 'reserved 2026-05-10..2026-05-12 without a room'],
  [1, 'cancelled 2026-05-10..2026-05-12 without a room'],
])('K40: option %i ends the case', (index, stay) => {
  const { frontDeskFirst } = twoDesks([], forget, book);
  frontDeskFirst.choose('booked-but-forgotten', index);
  expect([frontDeskFirst.stayOf('García'), frontDeskFirst.cases]).toEqual([stay, []]);
});
