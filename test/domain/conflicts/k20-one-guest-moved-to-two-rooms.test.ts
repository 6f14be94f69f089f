import { bookRoom, checkIn, moveGuest, nights, room } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { twoDesks } from '#test/support/two-desks.ts';

const in101 = [bookRoom('García', nights('05-03', '05-05'), { roomId: room('101') }), checkIn('García', '101')];
const movedTwice = () => twoDesks(in101, moveGuest('García', '101', '102'), moveGuest('García', '101', '103'));

test('K20: the books keep the first move and a case asks where the guest is, the same case in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = movedTwice();
  expect(frontDeskFirst.stayOf('García')).toMatch(/now in 102$/);
  expect(backOfficeFirst.stayOf('García')).toMatch(/now in 103$/);
  expect(frontDeskFirst.cases).toEqual(['guest-in-two-rooms: García; 102, 103']);
  expect(frontDeskFirst.caseIds).toEqual(backOfficeFirst.caseIds);
});

test('K20: the room that was left and the other target are dirty', () => {
  const { frontDeskFirst, backOfficeFirst } = movedTwice();
  expect([frontDeskFirst.conditionOf('101'), frontDeskFirst.conditionOf('103')]).toEqual(['dirty', 'dirty']);
  expect([backOfficeFirst.conditionOf('101'), backOfficeFirst.conditionOf('102')]).toEqual(['dirty', 'dirty']);
});

test.each([0, 1])('K20: option %i ends the case, and both desks end with the same room', (index) => {
  const { frontDeskFirst, backOfficeFirst } = movedTwice();
  frontDeskFirst.choose('guest-in-two-rooms', index);
  backOfficeFirst.choose('guest-in-two-rooms', 1 - index);
  expect(frontDeskFirst.cases).toEqual([]);
  expect(frontDeskFirst.stayOf('García')).toBe(backOfficeFirst.stayOf('García'));
  expect(frontDeskFirst.stayOf('García')).toMatch(index === 0 ? /now in 102$/ : /now in 103$/);
});
