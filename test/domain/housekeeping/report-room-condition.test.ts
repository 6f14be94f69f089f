import { given } from '#test/support/given.ts';
import { noonPlus, room } from '#test/support/hotel-aurora.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { ReportRoomCondition } from '#domain/housekeeping/report-room-condition.ts';
import { test } from 'vitest';

const seen = (condition: RoomCondition, minutes: number): ReportRoomCondition => ({
  type: 'ReportRoomCondition',
  roomId: room('102'),
  condition,
  observedAt: noonPlus(minutes),
});

test('a room is as it was seen', () => {
  given()
    .when(seen('clean', 5))
    .emits({ ...seen('clean', 5), type: 'RoomConditionReported' });
});

test('the same look reported twice changes nothing', () => {
  given(seen('clean', 5)).when(seen('clean', 5)).emitsNothing();
});

test('a look that came before what is known changes nothing', () => {
  given(seen('dirty', 10)).when(seen('clean', 5)).emitsNothing();
});

test('of two looks at one moment the dirtier stands', () => {
  given(seen('dirty', 5)).when(seen('clean', 5)).emitsNothing();
  given(seen('clean', 5))
    .when(seen('dirty', 5))
    .emits({ ...seen('dirty', 5), type: 'RoomConditionReported' });
});

test('only a room that the hotel has', () => {
  given()
    .when({ ...seen('clean', 5), roomId: room('999') })
    .refused('unknown-room', { roomId: room('999') });
});
