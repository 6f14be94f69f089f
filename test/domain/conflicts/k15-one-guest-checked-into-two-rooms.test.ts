import { assignRoom, bookRoom, checkIn, moveGuest, nights, noonPlus } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { twoDesks } from '#test/support/two-desks.ts';

const inTwoRooms = () =>
  twoDesks([bookRoom('García', nights('05-03', '05-05'))], checkIn('García', '101'), checkIn('García', '102'));

test('K15: the books keep the first room, and a case asks where the guest is; it is the same case in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = inTwoRooms();
  expect(frontDeskFirst.stayOf('García')).toBe('in-house 2026-05-03..2026-05-05 in 101, now in 101');
  expect(backOfficeFirst.stayOf('García')).toBe('in-house 2026-05-03..2026-05-05 in 102, now in 102');
  expect(frontDeskFirst.cases).toEqual(['guest-in-two-rooms: García; 101, 102']);
  expect(frontDeskFirst.caseIds).toEqual(backOfficeFirst.caseIds);
});

test('K15: the other room may have been used: nobody else gets it as clean', () => {
  const { frontDeskFirst, backOfficeFirst } = inTwoRooms();
  expect(frontDeskFirst.conditionOf('102')).toBe('dirty');
  expect(backOfficeFirst.conditionOf('101')).toBe('dirty');
});

test('K15: the guest is in one room or in the other', () => {
  const { frontDeskFirst } = inTwoRooms();
  expect(frontDeskFirst.offers('guest-in-two-rooms')).toEqual(['guest-is-in:García:101', 'guest-is-in:García:102']);
});

test.each([0, 1])('K15: option %i ends the case with the guest in that room', (index) => {
  const { frontDeskFirst } = inTwoRooms();
  frontDeskFirst.choose('guest-in-two-rooms', index);
  expect(frontDeskFirst.cases).toEqual([]);
  const number = ['101', '102'][index];
  expect(frontDeskFirst.stayOf('García')).toBe(`in-house 2026-05-03..2026-05-05 in ${number}, now in ${number}`);
});

test('K15: an arrival that was promised the room where the guest is gets another one', () => {
  const { frontDeskFirst } = inTwoRooms();
  frontDeskFirst.afterwards(bookRoom('Müller', nights('05-03', '05-05'))).afterwards(assignRoom('Müller', '102'));
  frontDeskFirst.choose('guest-in-two-rooms', 1);
  expect(frontDeskFirst.cases).toEqual([]);
  expect(frontDeskFirst.stayOf('García')).toMatch(/now in 102$/);
  expect(frontDeskFirst.stayOf('Müller')).toBe('reserved 2026-05-03..2026-05-05 in 103');
});

test('K15: moving the guest by hand settles the case by itself', () => {
  expect(inTwoRooms().frontDeskFirst.afterwards(moveGuest('García', '101', '103')).cases).toEqual([]);
});

test('K15: a room with another guest in it cannot be where this guest is, in the books', () => {
  const { frontDeskFirst } = inTwoRooms();
  frontDeskFirst.afterwards(bookRoom('Müller', nights('05-03', '05-05')));
  frontDeskFirst.afterwards({ ...checkIn('Müller', '102'), acceptsCondition: true });
  expect(frontDeskFirst.offers('guest-in-two-rooms')).toEqual(['guest-is-in:García:101']);
});

test('K15: a third desk that says what is known already raises no second case', () => {
  const { frontDeskFirst } = inTwoRooms();
  frontDeskFirst.afterwards([checkIn('García', '102'), { at: noonPlus(1) }]);
  expect(frontDeskFirst.log.at(-1)).toMatchObject({ type: 'CommandHadNoEffect' });
  expect(frontDeskFirst.cases).toHaveLength(1);
});
