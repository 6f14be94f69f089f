import { given } from '#test/support/given.ts';
import {
  assignRoom,
  bookRoom,
  checkIn,
  changeDates,
  closeRoom,
  closure,
  day,
  nights,
  reservationOf,
  room,
  suite,
} from '#test/support/hotel-aurora.ts';
import { test } from 'vitest';

const stay = nights('05-10', '05-12');
const garcía = bookRoom('García', stay);
const assigned = (number: string, from: string, to: string) =>
  ({
    type: 'RoomAssigned',
    reservationId: reservationOf('García'),
    roomId: room(number),
    stay: nights('05-10', '05-12'),
    segments: [{ roomId: room(number), from: day(from), to: day(to) }],
  }) as const;

test('a reservation gets a room for all its nights', () => {
  given(garcía)
    .when(assignRoom('García', '102'))
    .emits(assigned('102', '05-10', '05-12'));
});

test('assigning the same room twice changes nothing', () => {
  given(garcía, assignRoom('García', '102')).when(assignRoom('García', '102')).emitsNothing();
});

test('another room replaces the first one', () => {
  given(garcía, assignRoom('García', '102'))
    .when(assignRoom('García', '103'))
    .emits(assigned('103', '05-10', '05-12'));
});

test('a late arrival gets a room for the nights still to come', () => {
  given(garcía)
    .when(assignRoom('García', '102'), { businessDate: day('05-11') })
    .emits(assigned('102', '05-11', '05-12'));
});

test('a rule that assigns rooms says so', () => {
  given(garcía)
    .when({ ...assignRoom('García', '102'), automatic: true })
    .emits({ ...assigned('102', '05-10', '05-12'), automatic: true });
});

test('a rule does not change a room that was chosen', () => {
  given(garcía, assignRoom('García', '102'))
    .when({ ...assignRoom('García', '103'), automatic: true })
    .refused('room-chosen-by-hand', { roomId: room('102') });
});

test('a guest in house goes on in the room they are in; another one is a move', () => {
  const inHouse = [bookRoom('García', nights('05-03', '05-05')), checkIn('García', '101')];
  given(...inHouse)
    .when(assignRoom('García', '102'))
    .refused('wrong-status', { status: 'in-house' });
  given(...inHouse)
    .when(assignRoom('García', '101'))
    .emitsNothing();
});

test('only reservations and rooms that the hotel knows', () => {
  given().when(assignRoom('García', '102')).refused('unknown-reservation');
  given(garcía).when(assignRoom('García', '999')).refused('unknown-room');
});

test('a cancelled reservation gets no room', () => {
  given(garcía, { type: 'CancelReservation', reservationId: reservationOf('García'), reason: 'guest-asked' })
    .when(assignRoom('García', '102'))
    .refused('wrong-status', { status: 'cancelled' });
});

test('a room that another stay holds is refused', () => {
  given(garcía, bookRoom('Müller', nights('05-11', '05-14'), { roomId: room('102') }))
    .when(assignRoom('García', '102'))
    .refused('room-not-free', { heldBy: reservationOf('Müller'), night: day('05-11') });
});

test('a room that is out of order is refused', () => {
  given(garcía, closeRoom('102', stay, 'pipe'))
    .when(assignRoom('García', '102'))
    .refused('room-out-of-order', { closureId: closure('pipe') });
});

test('an upgrade does not take the last suite from somebody who booked a suite', () => {
  const suites = ['Müller', 'Okafor'].map((guest) => bookRoom(guest, stay, { roomTypeId: suite }));
  given(garcía, ...suites)
    .when(assignRoom('García', '201'))
    .refused('no-availability', { roomTypeId: suite });
});

test('nights of a guest in house that were left without a room are filled with the room they are in', () => {
  const longer = changeDates('García', nights('05-03', '05-07'));
  given(bookRoom('García', nights('05-03', '05-05')), checkIn('García', '101'), longer)
    .when(assignRoom('García', '101'))
    .emitsNothing();
});

test('two desks promised one room: the second reservation is without one and a case is opened', () => {
  given(garcía, bookRoom('Müller', stay, { roomId: room('102') }))
    .when(assignRoom('García', '102'))
    .settles({ events: [], cases: ['room-promised-twice'] });
});

test('a rule that came too late has promised nothing', () => {
  given(garcía, bookRoom('Müller', stay, { roomId: room('102') }))
    .when({ ...assignRoom('García', '102'), automatic: true })
    .settles({ events: ['CommandHadNoEffect'] });
});
