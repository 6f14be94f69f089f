import { bookRoom, checkIn, closeRoom, closure, moveGuest, nights } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { twoDesks } from '#test/support/two-desks.ts';

const arrivesToday = [bookRoom('García', nights('05-03', '05-05'))];
const inClosedRoom = () =>
  twoDesks(arrivesToday, checkIn('García', '101'), closeRoom('101', nights('05-03', '05-08'), 'burst pipe'));

test('K17: the guest is in the room and the room is out of order, in either order', () => {
  for (const server of Object.values(inClosedRoom())) {
    expect(server.stayOf('García')).toBe('in-house 2026-05-03..2026-05-05 in 101, now in 101');
    expect(server.hotel.closures.get(closure('burst pipe'))?.nights).toEqual(nights('05-03', '05-08'));
  }
});

test('K17: it is the same case in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = inClosedRoom();
  expect(frontDeskFirst.cases).toEqual(['occupied-out-of-order: García; 101']);
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
});

test('K17: the guest moves, the closure ends, or both are left as they are', () => {
  expect(inClosedRoom().frontDeskFirst.offers('occupied-out-of-order')).toEqual([
    'move-guest:García:102',
    'move-guest:García:103',
    'return-room-to-service:101:burst pipe',
    'keep-as-is',
  ]);
});

test.each([0, 1, 2, 3])('K17: option %i ends the case', (index) => {
  for (const server of Object.values(inClosedRoom())) {
    expect(server.choose('occupied-out-of-order', index).cases).toEqual([]);
  }
});

test('K17: moving the guest by hand, or ending the closure, settles the case by itself', () => {
  expect(inClosedRoom().frontDeskFirst.afterwards(moveGuest('García', '101', '102')).cases).toEqual([]);
  const { backOfficeFirst } = inClosedRoom();
  backOfficeFirst.afterwards({ type: 'ReturnRoomToService', closureId: closure('burst pipe') });
  expect(backOfficeFirst.cases).toEqual([]);
});
