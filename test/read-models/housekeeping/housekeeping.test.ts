import { expect, test } from 'vitest';
import type { HousekeepingRow } from '#contract/housekeeping.ts';
import {
  bookRoom,
  checkIn,
  checkOut,
  closeRoom,
  day,
  guestId,
  nights,
  noonPlus,
  room,
} from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const in101 = { roomId: room('101') };
const on = (hotel: FoldedHotel, date: string): HousekeepingRow | undefined =>
  hotel.ask('Housekeeping', { day: day(date) }, day(date)).find(({ number }) => number === '101');

test('a room goes through the day: free, arrival, stay-over, due-out, departed', () => {
  const hotel = new FoldedHotel();
  expect(on(hotel, '05-03')?.today).toBe('free');
  hotel.happens(
    bookRoom('García', nights('05-03', '05-05'), { ...in101, party: { adults: 1, children: 1, infants: 1 } }),
  );
  expect(on(hotel, '05-03')).toMatchObject({ today: 'arrival', occupied: false, guests: 3 });
  hotel.happens(checkIn('García', '101'));
  expect(on(hotel, '05-03')).toMatchObject({ today: 'stay-over', occupied: true, guests: 3 });
  expect(on(hotel, '05-05')?.today).toBe('due-out');
  hotel.happens([checkOut('García'), { businessDate: day('05-05'), at: noonPlus(60) }]);
  expect(on(hotel, '05-05')).toMatchObject({
    today: 'departed',
    occupied: false,
    guests: 0,
    condition: 'dirty',
    observedAt: noonPlus(60),
  });
  expect(on(hotel, '05-06')?.today).toBe('free');
});

test('a room that one guest leaves and another comes to is a turnover, before and after the first has left', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-05'), in101),
    checkIn('García', '101'),
    bookRoom('Müller', nights('05-05', '05-07'), { ...in101, party: { adults: 1, children: 0, infants: 0 } }),
  );
  expect(on(hotel, '05-05')).toMatchObject({ today: 'turnover', guests: 2 });
  hotel.happens([checkOut('García'), { businessDate: day('05-05') }]);
  expect(on(hotel, '05-05')).toMatchObject({ today: 'turnover', guests: 1 });
  // The one who has come stays, whoever left this morning.
  hotel.happens([{ ...checkIn('Müller', '101'), acceptsCondition: true }, { businessDate: day('05-05') }]);
  expect(on(hotel, '05-05')).toMatchObject({ today: 'stay-over', occupied: true, guests: 1 });
});

test('an empty closed room is out of order, and says until when and why', () => {
  const hotel = new FoldedHotel(closeRoom('101', nights('05-03', '05-06')));
  expect(on(hotel, '05-04')).toMatchObject({
    today: 'out-of-order',
    closure: { reason: 'burst pipe', until: day('05-06') },
  });
  expect(on(hotel, '05-06')).toMatchObject({ today: 'free', closure: undefined });
});

test('no name of a guest reaches housekeeping', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-05'), in101), checkIn('García', '101'));
  hotel.details.set(guestId('García'), { name: 'Ana Secret', phone: '+34 600 000 000' });
  const answer = JSON.stringify(hotel.ask('Housekeeping', { day: day('05-03') }));
  expect(answer).not.toContain('Secret');
  expect(answer).not.toContain('García');
});

test('a report that the server has not heard of is marked, and an older observation changes nothing', () => {
  const hotel = new FoldedHotel();
  const roomId = room('101');
  hotel.happensOffline({ type: 'ReportRoomCondition', roomId, condition: 'dirty', observedAt: noonPlus(10) });
  expect(on(hotel, '05-03')).toMatchObject({ condition: 'dirty', pending: true });
  hotel.happens({ type: 'RoomConditionReported', roomId, condition: 'clean', observedAt: noonPlus(5) });
  expect(on(hotel, '05-03')).toMatchObject({ condition: 'dirty' });
  hotel.happens({ type: 'RoomConditionReported', roomId, condition: 'inspected', observedAt: noonPlus(15) });
  expect(on(hotel, '05-03')).toMatchObject({ condition: 'inspected', pending: false });
});

test('the condition of one room is known without asking for the house', () => {
  const hotel = new FoldedHotel({
    type: 'RoomConditionReported',
    roomId: room('101'),
    condition: 'dirty',
    observedAt: noonPlus(5),
  });
  expect(hotel.ask('RoomCondition', { roomId: room('101') })).toBe('dirty');
  expect(hotel.ask('RoomCondition', { roomId: room('999') })).toBeUndefined();
});
