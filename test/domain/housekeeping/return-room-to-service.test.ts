import { given } from '#test/support/given.ts';
import { assignRoom, bookRoom, closeRoom, closure, day, nights, noonPlus, room } from '#test/support/hotel-aurora.ts';
import type { ReturnRoomToService } from '#domain/housekeeping/return-room-to-service.ts';
import { test } from 'vitest';

const twoNights = nights('05-10', '05-12');
const closed = closeRoom('102', twoNights, 'pipe');
const returns: ReturnRoomToService = { type: 'ReturnRoomToService', closureId: closure('pipe') };
const returned = {
  type: 'RoomReturnedToService',
  closureId: closure('pipe'),
  roomId: room('102'),
  nights: twoNights,
  observedAt: noonPlus(0),
} as const;

test('a room is back in service for all nights of the closure', () => {
  given(closed)
    .when(returns)
    .emits({ ...returned, from: day('05-10') });
});

test('a closure that has begun ends today', () => {
  given(closed)
    .when(returns, { businessDate: day('05-11') })
    .emits({ ...returned, from: day('05-11') });
});

test('a room that is back can be given again', () => {
  const stay = bookRoom('García', twoNights);
  given(closed, stay, returns, assignRoom('García', '102')).when(assignRoom('García', '102')).emitsNothing();
});

test('a closure that has ended, or that nobody knows, needs no ending', () => {
  given(closed, returns).when(returns).emitsNothing();
  given().when(returns).emitsNothing();
});

test('a room that is closed for two reasons stays closed for the other', () => {
  given(closed, closeRoom('102', twoNights, 'paint'), returns, bookRoom('García', twoNights))
    .when(assignRoom('García', '102'))
    .refused('room-out-of-order', { closureId: closure('paint') });
});
