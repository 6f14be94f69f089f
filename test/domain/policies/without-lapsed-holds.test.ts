import { given } from '#test/support/given.ts';
import { assignRoom, bookRoom, day, holdRoom, nights, reservationOf, room } from '#test/support/hotel-aurora.ts';
import type { BookRoom } from '#domain/reservations/book-room.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { HoldReleased } from '#domain/reservations/reservation-events.ts';
import { test } from 'vitest';

const stay = nights('05-10', '05-12');
const threeDoubles = ['Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, stay));
const held = holdRoom('García', stay, '05-06');
const müller = bookRoom('Müller', stay);
const released = (guest: string, more: Partial<HoldReleased> = {}): HotelEvent => ({
  type: 'HoldReleased',
  reservationId: reservationOf(guest),
  stay,
  gaveBack: [],
  because: 'release-day-passed',
  ...more,
});
const booked = ({ type: _, ...booking }: BookRoom): HotelEvent => ({
  type: 'ReservationBooked',
  ...booking,
  nightlyMinor: [9000, 9000],
});

test('on its release day a hold still keeps its room', () => {
  given(...threeDoubles, held)
    .when(müller, { businessDate: day('05-06') })
    .refused('no-availability');
});

test('after its release day a hold gives way to a guest who books, in the same act', () => {
  given(...threeDoubles, held)
    .when(müller, { businessDate: day('05-07') })
    .emits(released('García'), booked(müller));
});

test('as long as there are rooms, nobody is put out, however long the release day has passed', () => {
  given(...threeDoubles.slice(1), held)
    .when(müller, { businessDate: day('05-08') })
    .emits(booked(müller));
});

test('of two that have lapsed, the one that lapsed first goes, and only that one', () => {
  const later = holdRoom('Ødegaard', stay, '05-07');
  given(...threeDoubles.slice(1), later, held)
    .when(müller, { businessDate: day('05-08') })
    .emits(released('García'), booked(müller));
});

test('a lapsed hold gives back the very room that somebody else is given', () => {
  const gaveBack = [{ roomId: room('102'), from: day('05-10'), to: day('05-12') }];
  given(holdRoom('García', stay, '05-06', { roomId: room('102') }), müller)
    .when(assignRoom('Müller', '102'), { businessDate: day('05-07') })
    .emits(released('García', { gaveBack }), {
      type: 'RoomAssigned',
      reservationId: reservationOf('Müller'),
      roomId: room('102'),
      stay,
      segments: gaveBack,
    });
});

test('a hold is not released when that would not help', () => {
  given(...threeDoubles, held, bookRoom('Ødegaard', nights('05-12', '05-14')))
    .when(bookRoom('Müller', stay, { roomId: room('999') }), { businessDate: day('05-07') })
    .refused('unknown-room');
  const fullOnTheNight = ['Ødegaard', 'Tanaka', 'Rossi', 'Okafor'].map((guest) =>
    bookRoom(guest, nights('05-11', '05-12')),
  );
  given(...fullOnTheNight, holdRoom('García', nights('05-10', '05-11'), '05-06'))
    .when(müller, { businessDate: day('05-07') })
    .refused('no-availability', { nights: [day('05-11')] });
});
