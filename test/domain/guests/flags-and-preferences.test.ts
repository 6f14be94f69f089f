import { test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { given } from '#test/support/given.ts';
import { guestId } from '#test/support/hotel-aurora.ts';

const garcia = guestId('García');
const nobody = guestId('Nobody');
const watch: HotelCommand = { type: 'FlagGuest', guestId: garcia, flag: 'watch-list', reason: 'damage' };
const quiet: HotelCommand = { type: 'NotePreference', guestId: garcia, preference: 'quiet-room' };

test('a guest is marked for every desk to see, with a reason that is a code', () => {
  given().when(watch).emits({ type: 'GuestFlagged', guestId: garcia, flag: 'watch-list', reason: 'damage' });
});

test('a guest who is marked so is not marked again, unless for another reason', () => {
  given(watch).when(watch).emitsNothing();
  given(watch)
    .when({ ...watch, reason: 'unpaid-bill' })
    .emits({ type: 'GuestFlagged', guestId: garcia, flag: 'watch-list', reason: 'unpaid-bill' });
});

test('a mark is taken away, once', () => {
  const away: HotelCommand = { type: 'UnflagGuest', guestId: garcia, flag: 'watch-list' };
  given(watch).when(away).emits({ type: 'GuestUnflagged', guestId: garcia, flag: 'watch-list' });
  given(watch, away).when(away).emitsNothing();
});

test('what a guest likes is noted once, and dropped once', () => {
  const drop: HotelCommand = { type: 'DropPreference', guestId: garcia, preference: 'quiet-room' };
  given().when(quiet).emits({ type: 'PreferenceNoted', guestId: garcia, preference: 'quiet-room' });
  given(quiet).when(quiet).emitsNothing();
  given(quiet).when(drop).emits({ type: 'PreferenceDropped', guestId: garcia, preference: 'quiet-room' });
  given().when(drop).emitsNothing();
});

test.each<HotelCommand>([
  { type: 'FlagGuest', guestId: nobody, flag: 'vip' },
  { type: 'UnflagGuest', guestId: nobody, flag: 'vip' },
  { type: 'NotePreference', guestId: nobody, preference: 'balcony' },
  { type: 'DropPreference', guestId: nobody, preference: 'balcony' },
  { type: 'UnmergeGuests', guestIds: [nobody] },
  { type: 'TellGuestsApart', guestId: nobody, otherId: garcia },
])('$type needs a guest whom the hotel knows', (command) => {
  given().when(command).refused('unknown-guest', { guestId: nobody });
});
