import { given } from '#test/support/given.ts';
import { doubleRoom, nights } from '#test/support/hotel-aurora.ts';
import type { RoomTypeId, TurnawayId } from '#domain/kernel/identifiers.ts';
import type { RecordTurnaway } from '#domain/reservations/record-turnaway.ts';
import { test } from 'vitest';

const turnaway: RecordTurnaway = {
  type: 'RecordTurnaway',
  turnawayId: 'by phone' as TurnawayId,
  stay: nights('05-10', '05-12'),
  roomTypeId: doubleRoom,
  rooms: 2,
  reason: 'no-room',
};

test('a request that came to nothing is written down', () => {
  given()
    .when(turnaway)
    .emits({ ...turnaway, type: 'TurnawayRecorded' });
});

test('it is counted once', () => {
  given(turnaway).when(turnaway).emitsNothing();
});

test('nobody is turned away from a type that does not exist, or for nights that run backwards', () => {
  given()
    .when({ ...turnaway, roomTypeId: 'penthouse' as RoomTypeId })
    .refused('unknown-room-type');
  given()
    .when({ ...turnaway, stay: nights('05-12', '05-10') })
    .refused('departure-before-arrival');
});
