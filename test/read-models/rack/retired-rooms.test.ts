import { expect, test } from 'vitest';
import {
  assignRoom,
  bookRoom,
  changeClosure,
  closeRoom,
  closure,
  day,
  doubleRoom,
  moveGuest,
  nights,
  reservationOf,
  retireRoom,
  room,
  today,
  walkIn,
} from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const week = { from: day('05-03'), days: 7 };
const sold = (hotel: FoldedHotel, night: string) =>
  hotel.ask('Rack', week).nights.find((of) => of.night === day(night) && of.roomTypeId === doubleRoom);

test('a room that goes stands on the rack until its last day, and is not counted from then on', () => {
  const hotel = new FoldedHotel(retireRoom('101', '05-06'));
  expect(hotel.ask('Rack', week).closures).toEqual([
    {
      closureId: 'retired:101',
      roomId: room('101'),
      from: day('05-06'),
      to: day('05-10'),
      reason: 'Retired',
      retired: true,
    },
  ]);
  expect([sold(hotel, '05-05')?.free, sold(hotel, '05-06')?.free]).toEqual([4, 3]);
  expect(hotel.ask('Rack', { from: day('05-06'), days: 7 }).rooms.map(({ number }) => number)).not.toContain('101');
  expect(
    hotel.ask('DailyReport', { from: day('05-05'), days: 2 }).map(({ roomsInProperty }) => roomsInProperty),
  ).toEqual([6, 5]);
});

test('a room that goes is offered for stays that end before, and not for others', () => {
  const hotel = new FoldedHotel(retireRoom('101', '05-06'));
  const offered = (from: string, to: string) =>
    hotel.ask('Availability', { stay: nights(from, to) })[0]?.rooms.map(({ number }) => number);
  expect(offered('05-04', '05-06')).toContain('101');
  expect(offered('05-04', '05-07')).not.toContain('101');
});

test('a room with another number has it everywhere', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-05')), assignRoom('García', '101'), {
    type: 'RenumberRoom',
    roomId: room('101'),
    number: '1A',
    before: '101',
  });
  expect(hotel.ask('Rack', week).rooms.map(({ number }) => number)).toContain('1A');
  expect(hotel.ask('Housekeeping', { day: today }).map(({ number }) => number)).toContain('1A');
  expect(hotel.ask('Hotel', {})?.rooms.map(({ number }) => number)).toContain('1A');
});

test('a closure with other nights is drawn and counted for those nights alone', () => {
  const before = nights('05-04', '05-06');
  const hotel = new FoldedHotel(
    closeRoom('101', before, 'pipe'),
    changeClosure('pipe', before, nights('05-05', '05-08')),
  );
  expect(hotel.ask('Rack', week).closures).toMatchObject([
    { closureId: closure('pipe'), from: day('05-05'), to: day('05-08') },
  ]);
  expect(['05-04', '05-05', '05-07'].map((night) => sold(hotel, night)?.outOfOrder)).toEqual([0, 1, 1]);
});

test('a room that the house uses is out of sale, and no report calls it broken', () => {
  const hotel = new FoldedHotel({
    type: 'PutRoomToHouseUse',
    closureId: closure('porter'),
    roomId: room('101'),
    nights: nights('05-03', '05-04'),
    reason: 'night porter',
  });
  expect(sold(hotel, '05-03')?.free).toBe(3);
  expect(hotel.ask('Rack', week).closures).toMatchObject([{ houseUse: true, reason: 'night porter' }]);
  expect(hotel.ask('FlashReport', { day: today }).day.sums).toMatchObject({ outOfOrder: 0, houseUse: 1 });
});

test('a stay with a planned move has a bar in each room, is due on its day, and is done when the guest has moved', () => {
  const stay = nights('05-03', '05-06');
  const plan = {
    type: 'ScheduleRoomMove',
    reservationId: reservationOf('García'),
    night: day('05-04'),
    roomId: room('201'),
  } as const;
  const hotel = new FoldedHotel(walkIn('García', '101', stay), plan);
  const bars = hotel.ask('Rack', week).bars.map(({ roomId, from, to }) => [roomId, from, to]);
  expect(bars).toEqual([
    [room('101'), day('05-03'), day('05-04')],
    [room('201'), day('05-04'), day('05-06')],
  ]);
  expect(hotel.ask('Today', { day: today }).moves).toEqual([]);
  expect(hotel.ask('Today', { day: day('05-04') }).moves).toMatchObject([
    { reservationId: reservationOf('García'), fromNumber: '101', number: '201', ready: true },
  ]);
  hotel.happens([moveGuest('García', '101', '201'), { businessDate: day('05-04') }]);
  expect(hotel.ask('Today', { day: day('05-04') }).moves).toEqual([]);
});
