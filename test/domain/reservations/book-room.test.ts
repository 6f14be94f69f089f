import { given } from '#test/support/given.ts';
import {
  bookRoom,
  closeRoom,
  closure,
  day,
  doubleRoom,
  guestId,
  nights,
  reservationOf,
  room,
  suite,
  today,
} from '#test/support/hotel-aurora.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { BookRoom } from '#domain/reservations/book-room.ts';
import { test } from 'vitest';

const stay = nights('05-10', '05-12');
const garcía = bookRoom('García', stay);
const booked = ({ type: _, roomId: __, ...booking }: BookRoom, nightlyMinor: readonly number[]): HotelEvent => ({
  type: 'ReservationBooked',
  ...booking,
  nightlyMinor,
});
const fourDoubles = ['Müller', 'Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, stay));

test('a double is booked at the standard price', () => {
  given()
    .when(garcía)
    .emits(booked(garcía, [9000, 9000]));
});

test('a night with a price of its own costs that', () => {
  given({ type: 'PriceNights', roomTypeId: doubleRoom, nights: nights('05-11', '05-15'), priceMinor: 18_000 })
    .when(garcía)
    .emits(booked(garcía, [9000, 18_000]));
});

test('a price that was quoted is kept', () => {
  const quoted = { ...garcía, nightlyMinor: [8000, 8500] };
  given()
    .when(quoted)
    .emits(booked(quoted, [8000, 8500]));
});

test('a booking can name its room', () => {
  const in102 = { ...garcía, roomId: room('102') };
  const segments = [{ roomId: room('102'), from: day('05-10'), to: day('05-12') }];
  given()
    .when(in102)
    .emits(booked(garcía, [9000, 9000]), {
      type: 'RoomAssigned',
      reservationId: reservationOf('García'),
      roomId: room('102'),
      stay,
      segments,
    });
});

test('a day use takes no night, costs one price, and keeps no room', () => {
  const dayUse = { ...garcía, stay: nights('05-10', '05-10'), roomId: room('102') };
  given()
    .when(dayUse)
    .emits(booked(dayUse, [9000]));
});

test('booking the same twice changes nothing', () => {
  given(garcía).when(garcía).emitsNothing();
});

test('the day of departure is free for the next guest', () => {
  const before = bookRoom('Müller', nights('05-08', '05-10'), { roomId: room('102') });
  const after = bookRoom('Okafor', nights('05-12', '05-14'), { roomId: room('102') });
  const between = { ...garcía, roomId: room('102') };
  given(before, after, between).when(between).emitsNothing();
});

test('only guests whom the hotel knows can book', () => {
  given()
    .when({ ...garcía, guestId: guestId('Nobody') })
    .refused('unknown-guest', { guestId: guestId('Nobody') });
});

test('only types and rooms that the hotel has can be booked', () => {
  given()
    .when({ ...garcía, roomTypeId: 'penthouse' as RoomTypeId })
    .refused('unknown-room-type');
  given()
    .when({ ...garcía, roomId: room('999') })
    .refused('unknown-room', { roomId: room('999') });
});

test('nobody leaves before they arrive', () => {
  given()
    .when({ ...garcía, stay: nights('05-12', '05-10') })
    .refused('departure-before-arrival');
});

test('nobody arrives yesterday', () => {
  given()
    .when({ ...garcía, stay: nights('05-02', '05-05') })
    .refused('arrival-in-the-past', { businessDate: today });
});

test('a party that does not fit the room is refused; infants need no bed', () => {
  const three = { adults: 2, children: 1, infants: 0 };
  given()
    .when({ ...garcía, party: three })
    .refused('party-too-large', { sleeps: 2, guests: 3 });
  const withBaby = { ...garcía, party: { adults: 2, children: 0, infants: 1 } };
  given(withBaby).when(withBaby).emitsNothing();
});

test('quoted prices cover every night', () => {
  given()
    .when({ ...garcía, nightlyMinor: [9000] })
    .refused('prices-do-not-cover-nights', { nights: 2, prices: 1 });
});

test('a type that is sold out is refused, with the nights that are full', () => {
  given(...fourDoubles)
    .when(bookRoom('García', nights('05-11', '05-14')))
    .refused('no-availability', { roomTypeId: doubleRoom, nights: [day('05-11')] });
});

test('with an overbooking limit of one, one more is sold and not two', () => {
  given({ type: 'AllowOverbooking', roomTypeId: doubleRoom, limit: 1 }, ...fourDoubles, garcía)
    .when(bookRoom('Ødegaard', stay))
    .refused('no-availability');
});

test('a booking with a room of another type is counted in that type', () => {
  const suites = ['Okafor', 'Rossi'].map((guest) => bookRoom(guest, stay, { roomTypeId: suite }));
  given(...suites)
    .when({ ...garcía, roomId: room('201') })
    .refused('no-availability', { roomTypeId: suite });
  const upgraded = { ...garcía, roomId: room('201') };
  given(...fourDoubles, upgraded)
    .when(upgraded)
    .emitsNothing();
});

test('a room that another guest holds on one of the nights is refused', () => {
  given(bookRoom('Müller', nights('05-11', '05-13'), { roomId: room('102') }))
    .when({ ...garcía, roomId: room('102') })
    .refused('room-not-free', { roomId: room('102'), heldBy: reservationOf('Müller'), night: day('05-11') });
});

test('a room that is out of order on one of the nights is refused', () => {
  given(closeRoom('102', nights('05-11', '05-20'), 'burst pipe'))
    .when({ ...garcía, roomId: room('102') })
    .refused('room-out-of-order', { closureId: closure('burst pipe'), night: day('05-11') });
});

test('two desks sold the last double: the second booking stands and a case is opened', () => {
  given(...fourDoubles)
    .when(garcía)
    .settles({ events: ['ReservationBooked'], cases: ['type-oversold'] });
});

test('two desks promised one room: the second booking stands without it', () => {
  given(bookRoom('Müller', stay, { roomId: room('102') }))
    .when({ ...garcía, roomId: room('102') })
    .settles({ events: ['ReservationBooked'], cases: ['room-promised-twice'] });
});

test('a booking for a guest whom the server has never heard of is kept for a person to look at', () => {
  given()
    .when({ ...garcía, guestId: guestId('Nobody') })
    .settles({ events: ['CommandQuarantined'] });
});
