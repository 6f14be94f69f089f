import { test } from 'vitest';
import { given } from '#test/support/given.ts';
import { bookRoom, cancel, checkIn, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import type { Party } from '#domain/reservations/reservation.ts';

const stay = nights('05-03', '05-05');
const alone: Party = { adults: 1, children: 0, infants: 0 };
const to = (party: Party) => ({ type: 'ChangeParty', reservationId: reservationOf('García'), party }) as const;
const changed = {
  type: 'PartyChanged',
  reservationId: reservationOf('García'),
  stay,
  before: { adults: 2, children: 0, infants: 0 },
  party: alone,
} as const;

test('one guest less comes, before the arrival or after it', () => {
  given(bookRoom('García', stay)).when(to(alone)).emits(changed);
  given(bookRoom('García', stay), checkIn('García', '101')).when(to(alone)).emits(changed);
});

test('the same party is no change, and a child whose age is told now is one', () => {
  given(bookRoom('García', stay), to(alone)).when(to(alone)).emitsNothing();
  const withChild: Party = { adults: 1, children: 1, infants: 0 };
  given(bookRoom('García', stay, { party: withChild }))
    .when(to({ ...withChild, childAges: [7] }))
    .emits({ ...changed, before: withChild, party: { ...withChild, childAges: [7] } });
});

test('no more guests than the room sleeps; infants need no bed', () => {
  given(bookRoom('García', stay))
    .when(to({ adults: 2, children: 1, infants: 0 }))
    .refused('party-too-large', { sleeps: 2, guests: 3 });
  given(bookRoom('García', stay))
    .when(to({ ...alone, adults: 2, infants: 1 }))
    .emits({ ...changed, party: { adults: 2, children: 0, infants: 1 } });
});

test('only stays that stand, and that the hotel knows', () => {
  given().when(to(alone)).refused('unknown-reservation');
  given(bookRoom('García', stay), cancel('García')).when(to(alone)).refused('wrong-status');
});
