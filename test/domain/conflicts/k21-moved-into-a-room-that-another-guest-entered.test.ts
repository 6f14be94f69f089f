import { expect, test } from 'vitest';
import { bookRoom, checkIn, moveGuest, nights } from '#test/support/hotel-aurora.ts';
import { twoDesks, type TwoDesks } from '#test/support/two-desks.ts';

const stay = nights('05-03', '05-05');
const garcíaIn101 = [bookRoom('García', stay), checkIn('García', '101')];
const movedAndCheckedIn = (): TwoDesks =>
  twoDesks([...garcíaIn101, bookRoom('Müller', stay)], moveGuest('García', '101', '102'), checkIn('Müller', '102'));
const movedAndMoved = (): TwoDesks =>
  twoDesks(
    [...garcíaIn101, bookRoom('Müller', stay), checkIn('Müller', '103')],
    moveGuest('García', '101', '102'),
    moveGuest('Müller', '103', '102'),
  );

test.each([
  ['the other one was checked in', movedAndCheckedIn],
  ['the other one was moved too', movedAndMoved],
])('K21: two guests are in one room because %s: both are recorded, and it is one urgent case', (_, happened) => {
  const { frontDeskFirst, backOfficeFirst } = happened();
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(server.stayOf('García')).toMatch(/now in 102$/);
    expect(server.stayOf('Müller')).toMatch(/now in 102$/);
    expect(server.cases).toHaveLength(1);
    expect(server.offers('room-occupied-twice').map((id) => id.split(':')[0])).toEqual([
      'move-guest',
      'move-guest',
      'guests-share',
    ]);
  }
  expect(frontDeskFirst.caseIds).toEqual(backOfficeFirst.caseIds);
});

test('K21: whoever moves out ends the case', () => {
  const server = movedAndCheckedIn().frontDeskFirst.choose('room-occupied-twice', 0);
  expect(server.cases).toEqual([]);
  expect(server.roomNightsHeldTwice).toEqual([]);
});
