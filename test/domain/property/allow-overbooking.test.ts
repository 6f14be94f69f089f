import { given } from '#test/support/given.ts';
import { bookRoom, closeRoom, doubleRoom, nights } from '#test/support/hotel-aurora.ts';
import type { AllowOverbooking } from '#domain/property/allow-overbooking.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { expect, test } from 'vitest';
import { decide } from '#domain/decide.ts';
import { aurora } from '#test/support/given.ts';
import { atTheDesk, reservationOf } from '#test/support/hotel-aurora.ts';

const allowOne: AllowOverbooking = { type: 'AllowOverbooking', roomTypeId: doubleRoom, limit: 1 };

test('a type may be sold beyond the rooms that exist', () => {
  given().when(allowOne).emits({ type: 'OverbookingAllowed', roomTypeId: doubleRoom, limit: 1 });
});

test('allowing the same again changes nothing', () => {
  given(allowOne).when(allowOne).emitsNothing();
});

test('a limit is for a type that the hotel has', () => {
  given()
    .when({ ...allowOne, roomTypeId: 'penthouse' as RoomTypeId })
    .refused('unknown-room-type');
});

test.each([-1, 0.5])('%d rooms are no limit', (limit) => {
  given()
    .when({ ...allowOne, limit })
    .refused('limit-invalid', { limit });
});

test('forbidding what has been sold already opens a case for every stay too many', () => {
  const stay = nights('05-10', '05-12');
  const five = ['García', 'Müller', 'Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, stay));
  const decision = decide(aurora(allowOne, ...five), { ...allowOne, limit: 0 }, atTheDesk);
  expect(decision).toMatchObject({
    accepted: true,
    events: [
      { type: 'OverbookingAllowed', limit: 0 },
      { type: 'CaseOpened', kind: 'type-oversold', reservations: [reservationOf('Tanaka')], nights: stay },
    ],
  });
});

test('closing a room of a type that is full opens a case for the stay that has no room then', () => {
  const four = ['García', 'Müller', 'Okafor', 'Rossi'].map((guest) => bookRoom(guest, nights('05-10', '05-12')));
  const decision = decide(aurora(...four), closeRoom('104', nights('05-11', '05-20')), atTheDesk);
  expect(decision).toMatchObject({
    accepted: true,
    events: [{ type: 'RoomPutOutOfOrder' }, { type: 'CaseOpened', nights: nights('05-11', '05-12') }],
  });
});
