import type { PutRoomOutOfService } from '#domain/housekeeping/put-room-out-of-service.ts';
import { forgetDeparted } from '#domain/forget-departed.ts';
import { aurora, given } from '#test/support/given.ts';
import { assignRoom, bookRoom, closure, day, nights, noonPlus, room } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';

const twoNights = nights('05-10', '05-12');
const closes: PutRoomOutOfService = {
  type: 'PutRoomOutOfService',
  closureId: closure('television'),
  roomId: room('102'),
  nights: twoNights,
  reason: 'no television',
};
const returns = { type: 'ReturnRoomToService', closureId: closure('television') } as const;

test('a room is out of service for some nights, said once', () => {
  given()
    .when(closes)
    .emits({ ...closes, type: 'RoomPutOutOfService' });
  given(closes).when(closes).emitsNothing();
});

test('nobody loses a room that is only out of service, and it can still be promised', () => {
  const garcía = bookRoom('García', twoNights, { roomId: room('102') });
  given(garcía)
    .when(closes)
    .emits({ ...closes, type: 'RoomPutOutOfService' });
  given(bookRoom('García', twoNights), closes, assignRoom('García', '102'))
    .when(assignRoom('García', '102'))
    .emitsNothing();
});

test('it is returned to service like a room that was out of order', () => {
  given(closes)
    .when(returns)
    .emits({
      ...returns,
      type: 'RoomReturnedToService',
      roomId: room('102'),
      nights: twoNights,
      observedAt: noonPlus(0),
      from: day('05-10'),
    });
  given(closes, returns).when(returns).emitsNothing();
});

test('a room that the hotel has, for nights to come', () => {
  given()
    .when({ ...closes, roomId: room('999') })
    .refused('unknown-room', { roomId: room('999') });
  given()
    .when({ ...closes, nights: nights('05-10', '05-10') })
    .refused('no-nights');
  given()
    .when({ ...closes, nights: nights('05-01', '05-12') })
    .refused('closure-in-the-past', { businessDate: day('05-03') });
});

test('what is long over is forgotten', () => {
  expect(forgetDeparted(aurora(closes), day('05-20')).outOfService.size).toBe(1);
  expect(forgetDeparted(aurora(closes), day('06-20')).outOfService.size).toBe(0);
});
