import { expect, test } from 'vitest';
import { countTypeNight } from '#domain/reservations/availability.ts';
import { aurora, given } from '#test/support/given.ts';
import {
  assignRoom,
  bookRoom,
  closeRoom,
  closure,
  day,
  doubleRoom,
  nights,
  noonPlus,
  retireRoom,
  room,
  walkIn,
} from '#test/support/hotel-aurora.ts';

test('from that night on the hotel has one room less to sell, and before it as many as ever', () => {
  given()
    .when(retireRoom('101', '05-10'))
    .emits({ type: 'RoomRetired', roomId: room('101'), roomTypeId: doubleRoom, from: day('05-10') });
  const hotel = aurora(retireRoom('101', '05-10'));
  const rooms = ['05-09', '05-10'].map((night) => countTypeNight(hotel, doubleRoom, day(night)).rooms);
  expect(rooms).toEqual([4, 3]);
});

test('nobody is given a room that is gone', () => {
  given(retireRoom('101', '05-10'), bookRoom('García', nights('05-09', '05-11')))
    .when(assignRoom('García', '101'))
    .refused('room-retired', { from: day('05-10') });
  given(retireRoom('101', '05-10'), bookRoom('García', nights('05-08', '05-10')))
    .when(assignRoom('García', '101'))
    .emits({
      type: 'RoomAssigned',
      reservationId: 'García' as never,
      roomId: room('101'),
      stay: nights('05-08', '05-10'),
      segments: [{ roomId: room('101'), from: day('05-08'), to: day('05-10') }],
    });
});

test('a room that somebody has, or is in, is not retired before they have left', () => {
  given(bookRoom('García', nights('05-10', '05-12')), assignRoom('García', '101'))
    .when(retireRoom('101', '05-11'))
    .refused('room-not-free', { night: day('05-11') });
  given(walkIn('Okafor', '101', nights('05-03', '05-05')))
    .when(retireRoom('101', '05-03'))
    .refused('room-not-free', { night: day('05-03') });
});

test('the closures of the room end with it, so that no night counts twice', () => {
  const past = [
    closeRoom('101', nights('05-08', '05-12'), 'pipe'),
    closeRoom('101', nights('05-20', '05-22'), 'paint'),
  ];
  given(...past)
    .when(retireRoom('101', '05-10'))
    .emits(
      {
        type: 'ClosureDatesChanged',
        closureId: closure('pipe'),
        roomId: room('101'),
        before: nights('05-08', '05-12'),
        nights: nights('05-08', '05-10'),
        reason: 'burst pipe',
        observedAt: noonPlus(0),
      },
      {
        type: 'RoomReturnedToService',
        closureId: closure('paint'),
        roomId: room('101'),
        nights: nights('05-20', '05-22'),
        from: day('05-20'),
        observedAt: noonPlus(0),
      },
      { type: 'RoomRetired', roomId: room('101'), roomTypeId: doubleRoom, from: day('05-10') },
    );
  const hotel = aurora(...past, retireRoom('101', '05-10'));
  expect(countTypeNight(hotel, doubleRoom, day('05-10'))).toMatchObject({ rooms: 3, outOfOrder: 0, free: 3 });
  given(retireRoom('101', '05-10'))
    .when(closeRoom('101', nights('05-09', '05-11')))
    .refused('room-retired', { from: day('05-10') });
});

test('once is enough; earlier is another decision; yesterday is none', () => {
  given(retireRoom('101', '05-10')).when(retireRoom('101', '05-12')).emitsNothing();
  given(retireRoom('101', '05-10'))
    .when(retireRoom('101', '05-08'))
    .emits({
      type: 'RoomRetired',
      roomId: room('101'),
      roomTypeId: doubleRoom,
      from: day('05-08'),
      before: day('05-10'),
    });
  given().when(retireRoom('101', '05-02')).refused('day-in-the-past');
  given().when(retireRoom('999', '05-10')).refused('unknown-room');
});

test('a type that is short of rooms then is a case', () => {
  const full = ['García', 'Müller', 'Okafor', 'Rossi'].map((guest) => bookRoom(guest, nights('05-10', '05-11')));
  const hotel = aurora(...full, retireRoom('101', '05-10'));
  expect([...hotel.cases.values()].map(({ kind }) => kind)).toEqual(['type-oversold']);
});
