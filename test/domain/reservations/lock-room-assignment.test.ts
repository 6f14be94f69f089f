import { test } from 'vitest';
import { given } from '#test/support/given.ts';
import {
  assignRoom,
  bookRoom,
  cancel,
  changeDates,
  checkIn,
  lockRoom,
  moveGuest,
  nights,
  reservationOf,
  room,
  unlockRoom,
} from '#test/support/hotel-aurora.ts';

const stay = nights('05-10', '05-12');
const inRoom102 = bookRoom('García', stay, { roomId: room('102') });
const facts = { reservationId: reservationOf('García'), roomId: room('102'), stay } as const;

test('a guest is promised this very room', () => {
  given(inRoom102)
    .when(lockRoom('García', '102'))
    .emits({ type: 'RoomAssignmentLocked', ...facts });
});

test('promising it twice changes nothing', () => {
  given(inRoom102, lockRoom('García', '102')).when(lockRoom('García', '102')).emitsNothing();
});

test('a stay without a room has none that could be promised', () => {
  given(bookRoom('García', stay)).when(lockRoom('García', '102')).refused('no-room-assigned');
});

test('a room that the stay no longer has is not promised', () => {
  given(inRoom102, assignRoom('García', '103'))
    .when(lockRoom('García', '102'))
    .refused('room-changed', { roomId: room('103') });
});

test('only reservations that stand, and that the hotel knows', () => {
  given().when(lockRoom('García', '102')).refused('unknown-reservation');
  given(inRoom102, cancel('García')).when(lockRoom('García', '102')).refused('wrong-status');
});

test('a promised room is not changed, and not taken away', () => {
  const locked = given(inRoom102, lockRoom('García', '102'));
  locked.when(assignRoom('García', '103')).refused('room-locked', { roomId: room('102') });
  locked.when({ type: 'UnassignRoom', reservationId: reservationOf('García') }).refused('room-locked');
  locked.when({ ...assignRoom('García', '103'), automatic: true }).refused('room-chosen-by-hand');
});

test('the guest who was promised a room is not checked into another one, and not moved out of it', () => {
  const arriving = [bookRoom('García', nights('05-03', '05-05'), { roomId: room('102') }), lockRoom('García', '102')];
  given(...arriving)
    .when(checkIn('García', '103'))
    .refused('room-locked', { roomId: room('102') });
  given(...arriving, checkIn('García', '102'))
    .when(moveGuest('García', '102', '103'))
    .refused('room-locked', { roomId: room('102') });
});

test('a guest who is in another room all the same is where they are, and the promise is over', () => {
  const arriving = [bookRoom('García', nights('05-03', '05-05'), { roomId: room('102') }), lockRoom('García', '102')];
  given(...arriving)
    .when(checkIn('García', '103'))
    .settles({ events: ['GuestCheckedIn'] });
});

test('a stay that is longer now keeps the promise', () => {
  given(inRoom102, lockRoom('García', '102'), changeDates('García', nights('05-10', '05-14')))
    .when(assignRoom('García', '103'))
    .refused('room-locked');
});

test('a stay that was cancelled and taken up again comes back without a promise', () => {
  given(inRoom102, lockRoom('García', '102'), cancel('García'), {
    type: 'ReinstateReservation',
    reservationId: reservationOf('García'),
  })
    .when(unlockRoom('García'))
    .emitsNothing();
});

test('the promise is taken back: the room stays, and may be changed', () => {
  given(inRoom102, lockRoom('García', '102'))
    .when(unlockRoom('García'))
    .emits({ type: 'RoomAssignmentUnlocked', ...facts });
  given(inRoom102, lockRoom('García', '102'), unlockRoom('García')).when(unlockRoom('García')).emitsNothing();
  given(inRoom102).when(unlockRoom('García')).emitsNothing();
  given().when(unlockRoom('García')).refused('unknown-reservation');
});
