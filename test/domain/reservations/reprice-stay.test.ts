import { test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import { given } from '#test/support/given.ts';
import { bookRoom, checkIn, day, doubleRoom, nights, reservationOf, room } from '#test/support/hotel-aurora.ts';

const agreed = nights('05-03', '05-06');
const dearer = {
  type: 'PriceNights',
  roomTypeId: doubleRoom,
  nights: nights('05-01', '05-31'),
  priceMinor: 12_000,
} as const;
const booked = [bookRoom('García', agreed, { roomId: room('102') }), dearer];
const requote = (stay: Interval): HotelCommand => ({
  type: 'ChangeStayDates',
  reservationId: reservationOf('García'),
  stay,
  reprice: 'requote',
});
const priced = (stay: Interval, ...nightlyMinor: readonly number[]) =>
  ({
    type: 'StayDatesChanged',
    reservationId: reservationOf('García'),
    before: agreed,
    stay,
    segments: [{ roomId: room('102'), from: stay.arrival, to: stay.departure }],
    nightlyMinor,
  }) as const;

test('a stay that is quoted anew costs what its nights cost now', () => {
  const longer = nights('05-03', '05-07');
  given(...booked)
    .when(requote(longer))
    .emits(priced(longer, 12_000, 12_000, 12_000, 12_000));
});

test('nights that have been slept keep the price that was agreed', () => {
  const longer = nights('05-03', '05-07');
  given(...booked, checkIn('García', '102'))
    .when(requote(longer), { businessDate: day('05-05') })
    .emits(priced(longer, 9000, 9000, 12_000, 12_000));
});

test('a guest who leaves early pays the nights they had, as agreed or quoted anew', () => {
  const shorter = nights('05-03', '05-05');
  const inHouse = [...booked, checkIn('García', '102')];
  const { reprice: _, ...keep } = requote(shorter) as Extract<HotelCommand, { type: 'ChangeStayDates' }>;
  given(...inHouse)
    .when(keep, { businessDate: day('05-04') })
    .emits(priced(shorter, 9000, 9000));
  given(...inHouse)
    .when(requote(shorter), { businessDate: day('05-04') })
    .emits(priced(shorter, 9000, 12_000));
});

test('the same dates can be quoted anew, and once is enough', () => {
  given(...booked)
    .when(requote(agreed))
    .emits(priced(agreed, 12_000, 12_000, 12_000));
  given(...booked, requote(agreed))
    .when(requote(agreed))
    .emitsNothing();
});
