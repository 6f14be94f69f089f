import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import { samePerson, standsFor } from '#domain/guests/same-person.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { packHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import { aurora, given } from '#test/support/given.ts';
import { atTheDesk, guestId } from '#test/support/hotel-aurora.ts';

const GUESTS = ['García', 'Müller', 'Okafor', 'Rossi', 'Tanaka', 'Ødegaard'];
const [garcia, mueller, okafor] = [guestId('García'), guestId('Müller'), guestId('Okafor')];

const merge = (one: GuestId, other: GuestId): HotelCommand => ({ type: 'MergeGuests', guestId: one, otherId: other });

test('two guests turn out to be one person, and whoever was known first stands for both', () => {
  given()
    .when(merge(mueller, garcia))
    .emits({ type: 'GuestsMerged', guestIds: [garcia, mueller] });
  const hotel = aurora(merge(mueller, garcia));
  expect(standsFor(hotel, mueller)).toBe(garcia);
  expect(samePerson(hotel, mueller)).toEqual([garcia, mueller]);
});

test('who is one person already does not become it again', () => {
  given(merge(garcia, mueller), merge(mueller, okafor)).when(merge(okafor, garcia)).emitsNothing();
});

test('a guest whom the hotel does not know is nobody else', () => {
  given()
    .when(merge(garcia, guestId('Nobody')))
    .refused('unknown-guest', { guestId: guestId('Nobody') });
});

test('who was taken for somebody else by mistake is a guest of their own again', () => {
  given(merge(garcia, mueller), merge(mueller, okafor))
    .when({ type: 'UnmergeGuests', guestIds: [mueller] })
    .emits({ type: 'GuestsUnmerged', guestIds: [mueller], from: [garcia, okafor] });
});

test('who was never taken for somebody else has nobody to be parted from', () => {
  given()
    .when({ type: 'UnmergeGuests', guestIds: [garcia] })
    .emitsNothing();
});

test('guests who are alike and are two people are not asked about again', () => {
  given()
    .when({ type: 'TellGuestsApart', guestId: mueller, otherId: garcia })
    .emits({ type: 'GuestsToldApart', guestIds: [garcia, mueller] });
  given({ type: 'TellGuestsApart', guestId: mueller, otherId: garcia })
    .when({ type: 'TellGuestsApart', guestId: garcia, otherId: mueller })
    .emitsNothing();
});

const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 8 });

test('whatever came before, two who are found to be one and then not are as they were', () => {
  fc.assert(
    fc.property(pairs, fc.nat(5), fc.nat(5), (before, a, b) => {
      const hotel = aurora();
      for (const [one, other] of before) happens(hotel, merge(guest(one), guest(other)));
      const as = JSON.stringify(packHotelState(hotel).guests);
      const leaving = samePerson(hotel, guest(b));
      if (leaving.includes(guest(a))) return;
      happens(hotel, merge(guest(a), guest(b)));
      expect(standsFor(hotel, guest(a))).toBe(standsFor(hotel, guest(b)));
      happens(hotel, { type: 'UnmergeGuests', guestIds: leaving });
      expect(JSON.stringify(packHotelState(hotel).guests)).toBe(as);
    }),
  );
});

test('in whatever order desks say who is who, they agree', () => {
  fc.assert(
    fc.property(pairs, (said) => {
      const [forwards, backwards] = [aurora(), aurora()];
      for (const [one, other] of said) happens(forwards, merge(guest(one), guest(other)));
      for (const [one, other] of said.toReversed()) happens(backwards, merge(guest(other), guest(one)));
      for (const name of GUESTS)
        expect(samePerson(forwards, guestId(name))).toEqual(samePerson(backwards, guestId(name)));
    }),
  );
});

function guest(index: number): GuestId {
  return guestId(GUESTS[index] ?? '');
}

function happens(hotel: HotelState, command: HotelCommand): void {
  const decision = decide(hotel, command, atTheDesk);
  if (decision.accepted) for (const event of decision.events) evolve(hotel, event);
}
