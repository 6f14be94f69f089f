import { expect, test } from 'vitest';
import type { TodayRow } from '#contract/today.ts';
import {
  bookRoom,
  checkIn,
  checkOut,
  closeRoom,
  day,
  guestId,
  markNoShow,
  moveGuest,
  nights,
  noonPlus,
  room,
} from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const guests = (rows: readonly TodayRow[]): readonly string[] => rows.map(({ reservationId }) => reservationId);
const in101 = { roomId: room('101') };

test('a guest who should have come yesterday is still expected, before those of today', () => {
  const hotel = new FoldedHotel(
    bookRoom('Müller', nights('05-04', '05-06')),
    bookRoom('García', nights('05-03', '05-06')),
    bookRoom('Rossi', nights('05-05', '05-06')),
  );
  const { arrivals } = hotel.ask('Today', { day: day('05-04') }, day('05-04'));
  expect(guests(arrivals)).toEqual(['García', 'Müller']);
  hotel.happens([markNoShow('García'), { businessDate: day('05-04') }]);
  expect(guests(hotel.ask('Today', { day: day('05-04') }, day('05-04')).arrivals)).toEqual(['Müller']);
});

test('who has come is in house and among those who arrived; who leaves is among those who departed', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-04'), in101), checkIn('García', '101'));
  const onArrival = hotel.ask('Today', { day: day('05-03') });
  expect([onArrival.arrivals, onArrival.arrived, onArrival.inHouse, onArrival.departures].map(guests)).toEqual([
    [],
    ['García'],
    ['García'],
    [],
  ]);
  expect(guests(hotel.ask('Today', { day: day('05-04') }, day('05-04')).departures)).toEqual(['García']);
  hotel.happens([checkOut('García'), { businessDate: day('05-04') }]);
  const afterwards = hotel.ask('Today', { day: day('05-04') }, day('05-04'));
  expect([afterwards.arrived, afterwards.inHouse, afterwards.departures, afterwards.departed].map(guests)).toEqual([
    [],
    [],
    [],
    ['García'],
  ]);
  expect(afterwards.departed[0]?.roomNumber).toBe('101');
});

test('a guest who overstays for months is still due out', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-05'), in101), checkIn('García', '101'));
  const { departures, inHouse } = hotel.ask('Today', { day: day('09-20') }, day('09-20'));
  expect(guests(departures)).toEqual(['García']);
  expect(guests(inHouse)).toEqual(['García']);
});

test('a guest who has moved is shown in the room they are in, also when they stay longer than they should', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-06'), in101), checkIn('García', '101'), [
    moveGuest('García', '101', '102'),
    { businessDate: day('05-04') },
  ]);
  expect(hotel.ask('Today', { day: day('05-07') }, day('05-07')).departures[0]?.roomNumber).toBe('102');
});

test('a room is ready when nobody is in it, it is clean, and it is not closed', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-04', '05-06'), in101));
  const isReady = (): boolean | undefined =>
    hotel
      .ask('Today', { day: day('05-04') }, day('05-04'))
      .arrivals.find(({ reservationId }) => reservationId === 'García')?.roomReady;
  const report = (condition: 'dirty' | 'inspected', minutes: number): void =>
    void hotel.happens({ type: 'ReportRoomCondition', roomId: room('101'), condition, observedAt: noonPlus(minutes) });
  expect(isReady()).toBe(true);
  report('dirty', 1);
  expect(isReady()).toBe(false);
  report('inspected', 2);
  expect(isReady()).toBe(true);
  hotel.happens(bookRoom('Müller', nights('05-03', '05-04'), in101), checkIn('Müller', '101'));
  expect(isReady()).toBe(false);
  const closed = new FoldedHotel(
    closeRoom('101', nights('05-03', '05-04')),
    bookRoom('García', nights('05-03', '05-06')),
    {
      type: 'RoomAssigned',
      reservationId: bookRoom('García', nights('05-03', '05-06')).reservationId,
      roomId: room('101'),
      stay: nights('05-03', '05-06'),
      segments: [{ roomId: room('101'), from: day('05-03'), to: day('05-06') }],
    },
  );
  expect(closed.ask('Today', { day: day('05-03') }).arrivals[0]?.roomReady).toBe(false);
});

test('a row says who comes, for how much, and in which type', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-05')));
  hotel.details.set(guestId('García'), { name: 'Ana García' });
  expect(hotel.ask('Today', { day: day('05-03') }).arrivals[0]).toMatchObject({
    guest: 'Ana García',
    bookedType: 'Double',
    totalMinor: 18_000,
    roomNumber: undefined,
    roomReady: false,
  });
});
