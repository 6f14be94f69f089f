import { given } from '#test/support/given.ts';
import {
  assignRoom,
  bookRoom,
  cancel,
  changeDates,
  checkIn,
  checkOut,
  closeRoom,
  day,
  doubleRoom,
  nights,
  reservationOf,
  room,
  today,
} from '#test/support/hotel-aurora.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import { test } from 'vitest';

const before = nights('05-10', '05-12');
const garcía = bookRoom('García', before, { roomId: room('102') });
const inHouse = [bookRoom('García', nights('05-03', '05-05')), checkIn('García', '101')];

function changed(stay: Interval, number: string, nightlyMinor: readonly number[]): HotelEvent {
  const segments = [{ roomId: room(number), from: stay.arrival, to: stay.departure }];
  return { type: 'StayDatesChanged', reservationId: reservationOf('García'), before, stay, segments, nightlyMinor };
}

test('a longer stay keeps its room, and the added nights cost what nights cost now', () => {
  const dearer = {
    type: 'PriceNights',
    roomTypeId: doubleRoom,
    nights: nights('05-01', '05-31'),
    priceMinor: 12_000,
  } as const;
  given(garcía, dearer)
    .when(changeDates('García', nights('05-09', '05-13')))
    .emits(changed(nights('05-09', '05-13'), '102', [12_000, 9000, 9000, 12_000]));
});

test('a shorter stay gives nights back and keeps the price of the others', () => {
  given(garcía)
    .when(changeDates('García', nights('05-11', '05-12')))
    .emits(changed(nights('05-11', '05-12'), '102', [9000]));
});

test('a stay moves to other nights with its room', () => {
  given(garcía)
    .when(changeDates('García', nights('05-20', '05-22')))
    .emits(changed(nights('05-20', '05-22'), '102', [9000, 9000]));
});

test('a stay without a room stays without one', () => {
  const stay = nights('05-10', '05-11');
  given(bookRoom('García', before))
    .when(changeDates('García', stay))
    .emits({ ...changed(stay, '102', [9000]), segments: [] } as HotelEvent);
});

test('the same dates change nothing', () => {
  given(garcía).when(changeDates('García', before)).emitsNothing();
});

test('only a reservation that the hotel knows', () => {
  given().when(changeDates('García', before)).refused('unknown-reservation');
});

test('a cancelled stay has no dates to change', () => {
  given(garcía, cancel('García'))
    .when(changeDates('García', nights('05-10', '05-13')))
    .refused('wrong-status');
});

test('nobody leaves before they arrive', () => {
  given(garcía)
    .when(changeDates('García', nights('05-12', '05-10')))
    .refused('departure-before-arrival');
});

test('an arrival is not moved into the past', () => {
  given(garcía)
    .when(changeDates('García', nights('05-01', '05-12')))
    .refused('arrival-in-the-past', { businessDate: today });
});

test('a guest who has arrived has arrived', () => {
  given(...inHouse)
    .when(changeDates('García', nights('05-04', '05-06')))
    .refused('arrival-fixed', { arrival: today });
});

test('a guest in house does not leave yesterday', () => {
  const tomorrow = { businessDate: day('05-04') };
  given(...inHouse)
    .when(changeDates('García', nights('05-03', '05-03')), tomorrow)
    .refused('departure-in-the-past', tomorrow);
});

test('nights on which the type is sold out are refused', () => {
  const full = ['Müller', 'Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, nights('05-12', '05-13')));
  given(garcía, ...full)
    .when(changeDates('García', nights('05-10', '05-13')))
    .refused('no-availability', { nights: [day('05-12')] });
});

test('nights on which another stay has the room are refused', () => {
  given(garcía, bookRoom('Müller', nights('05-12', '05-14'), { roomId: room('102') }))
    .when(changeDates('García', nights('05-10', '05-13')))
    .refused('room-not-free', { heldBy: reservationOf('Müller') });
});

test('nights on which the room is out of order are refused', () => {
  given(garcía, closeRoom('102', nights('05-12', '05-14')))
    .when(changeDates('García', nights('05-10', '05-13')))
    .refused('room-out-of-order', { night: day('05-12') });
});

test('a guest in house who was promised more nights goes on in the room, and an arrival makes way', () => {
  given(...inHouse, bookRoom('Müller', nights('05-05', '05-08')), assignRoom('Müller', '101'))
    .when(changeDates('García', nights('05-03', '05-06')))
    .settles({ events: ['RoomUnassigned', 'StayDatesChanged'], cases: ['room-promised-twice'] });
});

test('a guest who has left meanwhile needs no longer stay, but somebody should know that it was promised', () => {
  given(...inHouse, [checkOut('García'), { businessDate: day('05-05') }])
    .when(changeDates('García', nights('05-03', '05-07')))
    .settles({ events: [], cases: ['left-before-departure'] });
});

test('new dates for a guest who has arrived meanwhile change the departure only, and somebody should know', () => {
  given(...inHouse)
    .when(changeDates('García', nights('05-04', '05-06')))
    .settles({ events: ['StayDatesChanged'], cases: ['arrived-on-other-dates'] });
});
