import { expect, test } from 'vitest';
import type { GuestDetails, GuestField } from '#domain/guests/guest-details.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CorrectionId } from '#domain/kernel/identifiers.ts';
import { guestId } from '#test/support/hotel-aurora.ts';
import { twoDesks, type Server } from '#test/support/two-desks.ts';

const garcia = guestId('García');
const correction = (id: string): CorrectionId => id as CorrectionId;
const correct = (id: string, changes: Partial<GuestDetails>): HotelCommand => ({
  type: 'CorrectGuestDetails',
  guestId: garcia,
  correctionId: correction(id),
  changes,
  saw: [],
});
const standing = (server: Server, field: GuestField) => server.hotel.guests.get(garcia)?.corrections?.[field];
const worlds = (atFront: Partial<GuestDetails>, atBack: Partial<GuestDetails>) =>
  twoDesks([], correct('c1', atFront), correct('c2', atBack));

test('K37: different fields are both corrected, and nobody is asked', () => {
  const { frontDeskFirst, backOfficeFirst } = worlds({ name: 'Ana García' }, { phone: '+34 600' });
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect([standing(server, 'name'), standing(server, 'phone'), server.cases]).toEqual(['c1', 'c2', []]);
  }
});

test('K37: of a phone number the one that arrives later stands, and nobody is asked', () => {
  const { frontDeskFirst, backOfficeFirst } = worlds({ phone: '+34 600' }, { phone: '+34 601' });
  expect([standing(frontDeskFirst, 'phone'), frontDeskFirst.cases]).toEqual(['c2', []]);
  expect([standing(backOfficeFirst, 'phone'), backOfficeFirst.cases]).toEqual(['c1', []]);
});

test.each<GuestField>(['name', 'vatId', 'documentType', 'documentNumber'])(
  'K37: of the field %s people decide, and it is one case in either order',
  (field) => {
    const { frontDeskFirst, backOfficeFirst } = worlds({ [field]: 'A' }, { [field]: 'B' });
    expect(frontDeskFirst.caseIds).toEqual([`guest-details-differ:García:${field}:c1:c2`]);
    expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
  },
);

test('K37: both values can be chosen, the one that was said later first, in either order', () => {
  for (const server of Object.values(worlds({ name: 'Anna' }, { name: 'Ana' }))) {
    expect(server.offers('guest-details-differ')).toEqual([
      'value-is-right:García:name:c2',
      'value-is-right:García:name:c1',
    ]);
  }
});

test.each([
  [0, 'c2'],
  [1, 'c1'],
])('K37: option %i ends the case with the correction %s, in either order', (index, stands) => {
  for (const server of Object.values(worlds({ name: 'Anna' }, { name: 'Ana' }))) {
    server.choose('guest-details-differ', index);
    expect([standing(server, 'name'), server.cases]).toEqual([stands, []]);
  }
});

test('K37: who corrects the field again, having seen both, has decided', () => {
  const { frontDeskFirst } = worlds({ name: 'Anna' }, { name: 'Ana' });
  frontDeskFirst.afterwards({
    type: 'CorrectGuestDetails',
    guestId: garcia,
    correctionId: correction('c3'),
    changes: { name: 'Ana María García' },
    saw: [correction('c1'), correction('c2')],
  });
  expect(frontDeskFirst.cases).toEqual([]);
});
