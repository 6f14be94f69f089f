import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { samePerson } from '#domain/guests/same-person.ts';
import { guestId } from '#test/support/hotel-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const merge = (one: string, other: string): HotelCommand => ({
  type: 'MergeGuests',
  guestId: guestId(one),
  otherId: guestId(other),
});

test.each([
  ['the same two, the other way round', merge('García', 'Müller'), merge('Müller', 'García'), ['García', 'Müller']],
  ['one of them and a third', merge('García', 'Müller'), merge('Müller', 'Okafor'), ['García', 'Müller', 'Okafor']],
])('K39: %s: everybody is one person, the oldest stands for all, in either order', (_, atFront, atBack, everybody) => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks([], atFront, atBack);
  for (const { hotel, cases } of [frontDeskFirst, backOfficeFirst]) {
    for (const name of everybody) expect(samePerson(hotel, guestId(name))).toEqual(everybody);
    expect(cases).toEqual([]);
  }
});

test('K39: who is taken out again leaves the others together', () => {
  const { frontDeskFirst } = twoDesks([], merge('García', 'Müller'), merge('Müller', 'Okafor'));
  frontDeskFirst.afterwards({ type: 'UnmergeGuests', guestIds: [guestId('Müller')] });
  expect(samePerson(frontDeskFirst.hotel, guestId('García'))).toEqual(['García', 'Okafor']);
  expect(samePerson(frontDeskFirst.hotel, guestId('Müller'))).toEqual(['Müller']);
});
