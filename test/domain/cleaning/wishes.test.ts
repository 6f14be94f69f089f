import type { RecordServiceRequest } from '#domain/cleaning/record-service-request.ts';
import type { ServiceRequest } from '#domain/cleaning/cleaning-events.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { aurora, given } from '#test/support/given.ts';
import { bookRoom, checkIn, day, checkOut, nights, noonPlus, room, today } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';

const roomId = room('102');
const seen = (condition: 'dirty' | 'clean', minutes: number): HotelCommand => ({
  type: 'ReportRoomCondition',
  roomId,
  condition,
  observedAt: noonPlus(minutes),
});
const rush: HotelCommand = { type: 'RushRoom', roomId };
const wants = (request: ServiceRequest, minutes: number): RecordServiceRequest => ({
  type: 'RecordServiceRequest',
  roomId,
  request,
  observedAt: noonPlus(minutes),
});
const garcíaIsIn = [bookRoom('García', nights('05-03', '05-05')), checkIn('García', '102')];

test('a room that somebody waits for comes first, until it is ready', () => {
  given(seen('dirty', 1)).when(rush).emits({ type: 'RoomRushed', roomId });
  given(seen('dirty', 1), rush).when(rush).emitsNothing();
  expect(aurora(seen('dirty', 1), rush, seen('clean', 20)).rushes.size).toBe(0);
});

test('there is nothing to rush where a room is ready; nobody loses anything by having asked', () => {
  given(seen('clean', 1)).when(rush).refused('room-already-ready', { roomId });
  given(seen('clean', 1))
    .when(rush)
    .settles({ events: ['CommandHadNoEffect'] });
});

test('a rush is withdrawn once', () => {
  const withdraw: HotelCommand = { type: 'WithdrawRush', roomId };
  given(seen('dirty', 1), rush).when(withdraw).emits({ type: 'RushWithdrawn', roomId });
  given(seen('dirty', 1)).when(withdraw).emitsNothing();
});

test('the latest sign on the door stands', () => {
  given(...garcíaIsIn)
    .when(wants('do-not-disturb', 5))
    .emits({ ...wants('do-not-disturb', 5), type: 'ServiceRequestRecorded', date: today });
  given(...garcíaIsIn, wants('make-up', 10))
    .when(wants('do-not-disturb', 5))
    .emitsNothing();
});

test('a wish needs a guest who has it, and goes with the guest', () => {
  given().when(wants('make-up', 5)).refused('nobody-in-room', { roomId });
  const left = aurora(...garcíaIsIn, wants('make-up', 5), [checkOut('García'), { businessDate: day('05-05') }]);
  expect(left.serviceRequests.size).toBe(0);
});

test('a sign that hung there before the guest had the key was another guest’s', () => {
  given(...garcíaIsIn)
    .when(wants('do-not-disturb', -5))
    .emitsNothing();
});
