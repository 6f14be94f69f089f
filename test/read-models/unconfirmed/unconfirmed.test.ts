import { FoldedHotel } from '#test/support/read-model-harness.ts';
import {
  bookRoom,
  cancel,
  day,
  guestId,
  holdRoom,
  nights,
  reservationOf,
  waitFor,
} from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';

const stay = nights('05-10', '05-12');

test('holds stand in the order of their release days, and say which are due and which have lapsed', () => {
  const hotel = new FoldedHotel(
    holdRoom('García', stay, '05-08'),
    holdRoom('Müller', stay, '05-05'),
    holdRoom('Okafor', stay, '05-06'),
  );
  const { holds } = hotel.ask('Unconfirmed', {}, day('05-06'));
  expect(holds.map(({ reservationId, heldUntil, release }) => [reservationId, heldUntil, release])).toEqual([
    ['Müller', day('05-05'), 'lapsed'],
    ['Okafor', day('05-06'), 'due'],
    ['García', day('05-08'), 'to-come'],
  ]);
});

test('on the waitlist those stand first for whom there is a room now', () => {
  const full = ['Okafor', 'Rossi', 'Tanaka', 'Ødegaard'].map((guest) => bookRoom(guest, stay));
  const hotel = new FoldedHotel(...full, waitFor('García', stay), waitFor('Müller', nights('05-20', '05-21')));
  hotel.details.set(guestId('García'), { name: 'Ana García', phone: '600 123 456' });
  const { waitlist } = hotel.ask('Unconfirmed', {});
  expect(waitlist.map(({ reservationId, confirmBlockedBy }) => [reservationId, confirmBlockedBy?.code])).toEqual([
    ['Müller', undefined],
    ['García', 'no-availability'],
  ]);
  expect(waitlist[1]).toMatchObject({ guest: 'Ana García', phone: '600 123 456', bookedType: 'Double' });
});

test('what is confirmed, cancelled, released or here is on neither list, and what is taken up again is', () => {
  const hotel = new FoldedHotel(
    holdRoom('García', stay, '05-08'),
    waitFor('Müller', stay),
    holdRoom('Okafor', stay, '05-08'),
    waitFor('Rossi', stay),
    { type: 'ConfirmReservation', reservationId: reservationOf('García') },
    { type: 'ConfirmReservation', reservationId: reservationOf('Müller') },
    { type: 'ReleaseHold', reservationId: reservationOf('Okafor'), heldUntil: day('05-08') },
    cancel('Rossi'),
  );
  expect(hotel.ask('Unconfirmed', {})).toEqual({ holds: [], waitlist: [] });
  hotel.happens(
    { type: 'ReinstateReservation', reservationId: reservationOf('Okafor') },
    { type: 'ReinstateReservation', reservationId: reservationOf('Rossi') },
  );
  const { holds, waitlist } = hotel.ask('Unconfirmed', {});
  expect([...holds, ...waitlist].map(({ reservationId }) => reservationId)).toEqual(['Okafor', 'Rossi']);
});

test('the rack draws what is held and not who waits', () => {
  const hotel = new FoldedHotel(holdRoom('García', stay, '05-08'), waitFor('Müller', stay));
  const { bars, nights: counts } = hotel.ask('Rack', { from: day('05-10'), days: 2 });
  expect(bars.map(({ reservationId, status }) => [reservationId, status])).toEqual([['García', 'tentative']]);
  expect(counts.find(({ roomTypeId }) => roomTypeId === 'double')).toMatchObject({ sold: 1, free: 3 });
});
