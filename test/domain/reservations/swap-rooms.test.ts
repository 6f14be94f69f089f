import { test } from 'vitest';
import { given } from '#test/support/given.ts';
import {
  assignRoom,
  bookRoom,
  checkIn,
  closeRoom,
  day,
  lockRoom,
  nights,
  reservationOf,
  room,
  suite,
  swapRooms,
} from '#test/support/hotel-aurora.ts';

const stay = nights('05-10', '05-12');
const booked = (guest: string, number: string, of = stay) => bookRoom(guest, of, { roomId: room(number) });
const two = [booked('García', '101'), booked('Müller', '102', nights('05-11', '05-14'))];
const swap = swapRooms('García', '102', 'Müller', '101');

test('two stays exchange their rooms, each for its own nights', () => {
  given(...two)
    .when(swap)
    .emits(
      {
        type: 'RoomAssigned',
        reservationId: reservationOf('García'),
        roomId: room('102'),
        stay,
        segments: [{ roomId: room('102'), from: day('05-10'), to: day('05-12') }],
        swappedWith: reservationOf('Müller'),
      },
      {
        type: 'RoomAssigned',
        reservationId: reservationOf('Müller'),
        roomId: room('101'),
        stay: nights('05-11', '05-14'),
        segments: [{ roomId: room('101'), from: day('05-11'), to: day('05-14') }],
        swappedWith: reservationOf('García'),
      },
    );
});

test('rooms that were exchanged are not exchanged back when it is said again', () => {
  given(...two, swap)
    .when(swap)
    .emitsNothing();
});

test('a third stay in the way of either is not moved', () => {
  given(...two, booked('Okafor', '101', nights('05-13', '05-15')))
    .when(swap)
    .refused('room-not-free', { roomId: room('101'), heldBy: reservationOf('Okafor') });
  given(...two, closeRoom('102', nights('05-10', '05-11')))
    .when(swap)
    .refused('room-out-of-order', { roomId: room('102') });
});

test('a guest who was promised this very room keeps it', () => {
  given(...two, lockRoom('Müller', '102'))
    .when(swap)
    .refused('room-locked', { reservationId: reservationOf('Müller') });
});

test('a stay that has another room by now is not swapped blindly', () => {
  given(...two, assignRoom('García', '103'))
    .when(swap)
    .refused('room-changed', { reservationId: reservationOf('García'), roomId: room('103') });
});

test('guests in house are moved, not swapped', () => {
  given(booked('García', '101', nights('05-03', '05-05')), checkIn('García', '101'), two[1] as (typeof two)[number])
    .when(swap)
    .refused('wrong-status', { status: 'in-house' });
});

test('a double and a suite are exchanged as long as no type is oversold by it', () => {
  const upgraded = bookRoom('Müller', stay, { roomId: room('201') });
  given(booked('García', '101'), upgraded)
    .when(swapRooms('García', '201', 'Müller', '101'))
    .emits(
      ...(['García', 'Müller'] as const).map((guest) => {
        const roomId = room(guest === 'García' ? '201' : '101');
        return {
          type: 'RoomAssigned' as const,
          reservationId: reservationOf(guest),
          roomId,
          stay,
          segments: [{ roomId, from: day('05-10'), to: day('05-12') }],
          swappedWith: reservationOf(guest === 'García' ? 'Müller' : 'García'),
        };
      }),
    );
  const longer = bookRoom('García', nights('05-10', '05-13'), { roomId: room('101') });
  const suites = ['Okafor', 'Rossi'].map((guest) => bookRoom(guest, nights('05-12', '05-13'), { roomTypeId: suite }));
  given(longer, upgraded, ...suites)
    .when(swapRooms('García', '201', 'Müller', '101'))
    .refused('no-availability', { roomTypeId: suite, nights: [day('05-12')] });
});

test('only stays and rooms that the hotel knows', () => {
  given().when(swap).refused('unknown-reservation');
  given(...two)
    .when(swapRooms('García', '999', 'Müller', '101'))
    .refused('unknown-room', { roomId: room('999') });
});
