import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CorrectionId } from '#domain/kernel/identifiers.ts';
import { samePerson } from '#domain/guests/same-person.ts';
import { guestId } from '#test/support/hotel-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const garcia = guestId('García');
const rossi = guestId('Rossi');
const correct = (id: string, guest = rossi): HotelCommand => ({
  type: 'CorrectGuestDetails',
  guestId: guest,
  correctionId: id as CorrectionId,
  changes: { name: 'Ana' },
  saw: [],
});
const merge: HotelCommand = { type: 'MergeGuests', guestId: garcia, otherId: rossi };

test('K38: the correction is kept with the one it was made of, and holds for the person, in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks([], correct('c1'), merge);
  for (const { hotel } of [frontDeskFirst, backOfficeFirst]) {
    expect(samePerson(hotel, rossi)).toEqual([garcia, rossi]);
    expect(hotel.guests.get(rossi)?.corrections).toEqual({ name: 'c1' });
  }
  expect(frontDeskFirst.cases).toEqual([]);
  expect(backOfficeFirst.cases).toEqual([]);
});

test('K38: two names for what is one person by now are a case, as they are for one guest', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks([merge], correct('c1'), correct('c2', garcia));
  expect(frontDeskFirst.caseIds).toEqual(['guest-details-differ:García:name:c1:c2']);
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
});
