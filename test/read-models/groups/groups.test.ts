import { FoldedHotel } from '#test/support/read-model-harness.ts';
import {
  bookGroup,
  bookRoom,
  cancel,
  changeDates,
  checkIn,
  day,
  group,
  guestId,
  nights,
  reservationOf,
  room,
  today,
} from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';

const stay = nights('05-03', '05-05');
const tour = { ...bookGroup('Tour', ['Tour 1', 'Tour 2', 'Tour 3'], stay), asked: 4 };
const hotelWithNames = (): FoldedHotel => {
  const hotel = new FoldedHotel(tour);
  hotel.details.set(guestId('García'), { name: 'Ana García' });
  return hotel;
};

test('a group in one line: who, why, how many of how many, when', () => {
  expect(hotelWithNames().ask('Groups', { from: today })).toEqual([
    { groupId: group('Tour'), contact: 'Ana García', occasion: 'tour', asked: 4, rooms: 3, arrived: 0, stay },
  ]);
});

test('rooms that were given up are not counted, and those who arrived are', () => {
  const hotel = hotelWithNames().happens(
    cancel('Tour 2'),
    checkIn('Tour 1', '101'),
    changeDates('Tour 3', nights('05-03', '05-07')),
  );
  expect(hotel.ask('Groups', { from: today })).toMatchObject([
    { rooms: 2, arrived: 1, stay: nights('05-03', '05-07') },
  ]);
});

test('the next arrival comes first; what is over, and what is years away, is not asked for', () => {
  const later = bookGroup('Later', ['Later 1'], nights('06-20', '06-22'));
  const soon = bookGroup('Soon', ['Soon 1'], nights('05-20', '05-22'));
  const hotel = new FoldedHotel(later, soon, tour);
  const idsFrom = (from: string) => hotel.ask('Groups', { from: day(from) }).map(({ groupId }) => groupId);
  expect(idsFrom('05-03')).toEqual([group('Tour'), group('Soon'), group('Later')]);
  expect(idsFrom('05-06')).toEqual([group('Soon'), group('Later')]);
});

test('a group that is held says which room must be decided on first', () => {
  const hotel = new FoldedHotel({
    ...bookGroup('Tour', ['Tour 1', 'Tour 2'], nights('05-10', '05-12')),
    heldUntil: day('05-06'),
  });
  hotel.happens({ type: 'ConfirmReservation', reservationId: reservationOf('Tour 1') });
  expect(hotel.ask('Groups', { from: today })[0]?.heldUntil).toBe(day('05-06'));
  hotel.happens({ type: 'ConfirmReservation', reservationId: reservationOf('Tour 2') });
  expect(hotel.ask('Groups', { from: today })[0]).not.toHaveProperty('heldUntil');
});

test('the rooming list has every room, with what keeps its guest from being checked in', () => {
  const hotel = hotelWithNames().happens(
    { type: 'AssignRoom', reservationId: reservationOf('Tour 1'), roomId: room('101') },
    { type: 'AssignRoom', reservationId: reservationOf('Tour 2'), roomId: room('102') },
    { type: 'ReportRoomCondition', roomId: room('102'), condition: 'dirty', observedAt: 1 as never },
    cancel('Tour 3'),
  );
  const card = hotel.ask('Group', { groupId: group('Tour') });
  expect(card?.totalMinor).toBe(36_000);
  expect(
    card?.lines.map(({ confirmation, status, roomNumber, checkInBlockedBy }) => [
      confirmation,
      status,
      roomNumber,
      checkInBlockedBy?.code,
    ]),
  ).toEqual([
    ['A-Tour 1', 'reserved', '101', undefined],
    ['A-Tour 2', 'reserved', '102', 'room-not-ready'],
    ['A-Tour 3', 'cancelled', undefined, undefined],
  ]);
});

test('a room that is booked later is on the list', () => {
  const hotel = hotelWithNames().happens(
    bookRoom('Tour 4', stay, { guestId: guestId('García'), groupId: group('Tour') }),
  );
  expect(hotel.ask('Group', { groupId: group('Tour') })?.lines).toHaveLength(4);
  expect(hotel.ask('Reservation', { reservationId: reservationOf('Tour 4') })?.groupId).toBe(group('Tour'));
});

test('a group that nobody knows has no card', () => {
  expect(new FoldedHotel().ask('Group', { groupId: group('Tour') })).toBeUndefined();
});
