import { expect, test } from 'vitest';
import { assignRoom, bookRoom, guestId, nights } from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const week = { arriving: nights('05-03', '05-10') };

test('the rooms that the rule proposes, by arrival, with names and numbers', () => {
  const hotel = new FoldedHotel(
    bookRoom('Müller', nights('05-06', '05-08')),
    bookRoom('García', nights('05-04', '05-06')),
    bookRoom('Okafor', nights('05-12', '05-14')),
  );
  hotel.details.set(guestId('García'), { name: 'Ana García' });
  const { proposals } = hotel.ask('RoomProposals', week);
  expect(proposals.map(({ guest, roomNumber }) => `${guest} in ${roomNumber}`)).toEqual([
    'Ana García in 101',
    expect.stringMatching(/ in 101$/),
  ]);
});

test('what was proposed and given is proposed no more', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-04', '05-06')), assignRoom('García', '102'));
  expect(hotel.ask('RoomProposals', week)).toEqual({ proposals: [] });
});
