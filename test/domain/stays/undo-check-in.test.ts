import { given } from '#test/support/given.ts';
import {
  bookRoom,
  checkIn,
  checkOut,
  day,
  nights,
  noonPlus,
  reservationOf,
  room,
  today,
} from '#test/support/hotel-aurora.ts';
import type { UndoCheckIn } from '#domain/stays/undo-check-in.ts';
import { test } from 'vitest';

const stay = nights('05-03', '05-05');
const inHouse = [bookRoom('García', stay), checkIn('García', '102')];
const undo: UndoCheckIn = { type: 'UndoCheckIn', reservationId: reservationOf('García') };
const undone = {
  type: 'CheckInUndone',
  reservationId: reservationOf('García'),
  roomId: room('102'),
  stay,
  at: noonPlus(0),
} as const;

test('a check-in that was a mistake is taken back on the same day', () => {
  given(...inHouse)
    .when(undo)
    .emits(undone);
});

test('a guest who is not checked in has nothing to undo', () => {
  given(...inHouse, undo)
    .when(undo)
    .emitsNothing();
});

test('only a reservation that the hotel knows', () => {
  given().when(undo).refused('unknown-reservation');
});

test('a guest who has left has been here', () => {
  given(...inHouse, [checkOut('García'), { businessDate: day('05-05') }])
    .when(undo)
    .refused('wrong-status', { status: 'checked-out' });
});

test('a guest who has slept here was no mistake', () => {
  given(...inHouse)
    .when(undo, { businessDate: day('05-04') })
    .refused('night-already-spent', { arrival: today });
});

test('a guest who has left meanwhile cannot be un-arrived', () => {
  given(...inHouse, [checkOut('García'), { businessDate: day('05-05') }])
    .when(undo)
    .settles({ events: ['CommandHadNoEffect'] });
});
