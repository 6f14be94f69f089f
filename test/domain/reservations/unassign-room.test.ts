import { given } from '#test/support/given.ts';
import {
  assignRoom,
  bookRoom,
  cancel,
  day,
  doubleRoom,
  nights,
  reservationOf,
  room,
} from '#test/support/hotel-aurora.ts';
import type { UnassignRoom } from '#domain/reservations/unassign-room.ts';
import { test } from 'vitest';

const stay = nights('05-10', '05-12');
const garcía = bookRoom('García', stay, { roomId: room('102') });
const unassign: UnassignRoom = { type: 'UnassignRoom', reservationId: reservationOf('García') };

test('a reservation gives its room back', () => {
  given(garcía)
    .when(unassign)
    .emits({ type: 'RoomUnassigned', reservationId: reservationOf('García'), roomId: room('102'), stay, segments: [] });
});

test('a reservation without a room has none to give back', () => {
  given(garcía, unassign).when(unassign).emitsNothing();
});

test('only a reservation that the hotel knows', () => {
  given().when(unassign).refused('unknown-reservation');
});

test('a cancelled reservation has given its room back already', () => {
  given(garcía, cancel('García')).when(unassign).refused('wrong-status', { status: 'cancelled' });
});

test('an upgraded guest keeps the better room while the own type is sold out', () => {
  const doubles = ['Müller', 'Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, nights('05-11', '05-12')));
  given(bookRoom('García', stay), assignRoom('García', '201'), ...doubles)
    .when(unassign)
    .refused('no-availability', { roomTypeId: doubleRoom, nights: [day('05-11')] });
});
