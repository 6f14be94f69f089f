import { test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CorrectionId } from '#domain/kernel/identifiers.ts';
import { given } from '#test/support/given.ts';
import { pay } from '#test/support/money.ts';
import {
  bookRoom,
  cancel,
  checkIn,
  checkOut,
  day,
  guestId,
  nights,
  reservationOf,
} from '#test/support/hotel-aurora.ts';

const garcia = guestId('García');
const forget: HotelCommand = { type: 'ForgetGuest', guestId: garcia };
const stay = nights('05-03', '05-04');
const tomorrow = { businessDate: day('05-04') };

test('a guest is forgotten', () => {
  given()
    .when(forget)
    .emits({ type: 'GuestForgotten', guestIds: [garcia] });
});

test('a guest is forgotten under every id that they were registered with', () => {
  const merge: HotelCommand = { type: 'MergeGuests', guestId: garcia, otherId: guestId('Rossi') };
  given(merge)
    .when({ type: 'ForgetGuest', guestId: guestId('Rossi') })
    .emits({ type: 'GuestForgotten', guestIds: [garcia, guestId('Rossi')] });
});

test('a guest who is forgotten is not forgotten again', () => {
  given(forget).when(forget).emitsNothing();
});

test('a guest whom the hotel does not know cannot be forgotten', () => {
  given()
    .when({ type: 'ForgetGuest', guestId: guestId('Nobody') })
    .refused('unknown-guest');
});

test('a guest who is expected, or is here, is not forgotten yet', () => {
  const needed = { because: 'open-stay', reservationId: reservationOf('García') } as const;
  given(bookRoom('García', stay)).when(forget).refused('guest-still-needed', needed);
  given(bookRoom('García', stay), checkIn('García', '101')).when(forget).refused('guest-still-needed', needed);
});

test('a guest whose other self is expected is not forgotten yet', () => {
  const merge: HotelCommand = { type: 'MergeGuests', guestId: garcia, otherId: guestId('Rossi') };
  given(bookRoom('Rossi', stay), merge).when(forget).refused('guest-still-needed');
});

test('a guest who has left is forgotten when the bill is settled, and not before', () => {
  const left = [bookRoom('García', stay), checkIn('García', '101'), [checkOut('García'), tomorrow]] as const;
  given(...left)
    .when(forget, tomorrow)
    .refused('guest-still-needed', { because: 'open-balance' });
  given(...left, [pay('card 1', 'García', 9000), tomorrow])
    .when(forget, tomorrow)
    .emits({ type: 'GuestForgotten', guestIds: [garcia] });
});

test('a guest who will not come is forgotten', () => {
  given(bookRoom('García', stay), cancel('García'))
    .when(forget)
    .emits({ type: 'GuestForgotten', guestIds: [garcia] });
});

test.each<HotelCommand>([
  {
    type: 'CorrectGuestDetails',
    guestId: garcia,
    correctionId: 'c1' as CorrectionId,
    changes: { phone: '1' },
    saw: [],
  },
  { type: 'RestoreGuestDetails', guestId: garcia, fields: ['phone'] },
  { type: 'FlagGuest', guestId: garcia, flag: 'vip' },
  { type: 'UnflagGuest', guestId: garcia, flag: 'vip' },
  { type: 'NotePreference', guestId: garcia, preference: 'balcony' },
  { type: 'DropPreference', guestId: garcia, preference: 'balcony' },
  { type: 'MergeGuests', guestId: guestId('Rossi'), otherId: garcia },
  { type: 'UnmergeGuests', guestIds: [garcia] },
  { type: 'TellGuestsApart', guestId: guestId('Rossi'), otherId: garcia },
])('of a guest who is forgotten nothing more is said: $type', (command) => {
  given(forget).when(command).refused('guest-forgotten', { guestId: garcia });
});
