import { test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { given } from '#test/support/given.ts';
import { bookRoom, cancel, checkIn, guestId, nights, reservationOf } from '#test/support/hotel-aurora.ts';

const stay = nights('05-03', '05-05');
const add = (guest: string): HotelCommand => ({
  type: 'AddGuestToStay',
  reservationId: reservationOf('García'),
  guestId: guestId(guest),
});
const remove = (guest: string): HotelCommand => ({ ...add(guest), type: 'RemoveGuestFromStay' }) as HotelCommand;
const added = {
  type: 'GuestAddedToStay',
  reservationId: reservationOf('García'),
  guestId: guestId('Rossi'),
  stay,
} as const;
const garcías = bookRoom('García', stay);

test('somebody who comes along is named, before the arrival or after it', () => {
  given(garcías).when(add('Rossi')).emits(added);
  given(garcías, checkIn('García', '101')).when(add('Rossi')).emits(added);
});

test('whoever is named already is not named twice, under whichever name they were registered', () => {
  given(garcías, add('Rossi')).when(add('Rossi')).emitsNothing();
  given(garcías).when(add('García')).emitsNothing();
  const onePerson: HotelCommand = { type: 'MergeGuests', guestId: guestId('Rossi'), otherId: guestId('Tanaka') };
  given(garcías, add('Rossi'), onePerson).when(add('Tanaka')).emitsNothing();
});

test('no more names than guests, and an infant has one too', () => {
  given(garcías, add('Rossi')).when(add('Tanaka')).refused('party-complete');
  given(bookRoom('García', stay, { party: { adults: 2, children: 0, infants: 1 } }), add('Rossi'))
    .when(add('Tanaka'))
    .emits({ ...added, guestId: guestId('Tanaka') });
});

test('whoever does not come along is taken off, and makes room for another name', () => {
  given(garcías, add('Rossi'))
    .when(remove('Rossi'))
    .emits({ ...added, type: 'GuestRemovedFromStay' });
  given(garcías).when(remove('Rossi')).emitsNothing();
  given(garcías, add('Rossi'), remove('Rossi'))
    .when(add('Tanaka'))
    .emits({ ...added, guestId: guestId('Tanaka') });
});

test('only guests and stays that the hotel knows, and that are not over', () => {
  given(garcías).when(add('nobody')).refused('unknown-guest');
  given().when(add('Rossi')).refused('unknown-reservation');
  given(garcías, cancel('García')).when(add('Rossi')).refused('wrong-status');
});

test('a companion who is still to come is not forgotten, and one who has left is', () => {
  const forget: HotelCommand = { type: 'ForgetGuest', guestId: guestId('Rossi') };
  given(garcías, add('Rossi')).when(forget).refused('guest-still-needed');
  given(garcías, add('Rossi'), cancel('García'))
    .when(forget)
    .emits({ type: 'GuestForgotten', guestIds: [guestId('Rossi')] });
});
