import { expect, test } from 'vitest';
import type { RackBar } from '#contract/rack.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import {
  assignRoom,
  bookRoom,
  cancel,
  changeDates,
  checkIn,
  checkOut,
  closeRoom,
  closure,
  day,
  doubleRoom,
  guestId,
  moveGuest,
  nights,
  reservationOf,
  room,
  suite,
  written,
} from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const week = { from: day('05-03'), days: 7 };

/** '101: 2026-05-03..2026-05-05', or 'none: …' for the lane of stays without a room. */
const told = ({ roomId, from, to }: RackBar): string =>
  `${roomId ?? 'none'}: ${written({ arrival: from, departure: to })}`;

const barsOf = (hotel: FoldedHotel, guest: string, window = week): readonly string[] =>
  hotel
    .ask('Rack', window)
    .bars.filter(({ reservationId }) => reservationId === reservationOf(guest))
    .map(told);

test('rooms stand by type, the cheapest first, and by number: 9 before 10', () => {
  const hotel = new FoldedHotel({
    type: 'RoomsAdded',
    roomTypeId: doubleRoom,
    rooms: [
      { roomId: room('10'), number: '10' },
      { roomId: room('9'), number: '9' },
    ],
  });
  const { rooms, roomTypes } = hotel.ask('Rack', week);
  expect(rooms.map(({ number }) => number)).toEqual(['9', '10', '101', '102', '103', '104', '201', '202']);
  expect(roomTypes.map(({ code }) => code)).toEqual(['DBL', 'SUI']);
});

test('a booking without a room lies in the unassigned lane, and says whose it is', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-04', '05-06')));
  hotel.details.set(guestId('García'), { name: 'Ana García' });
  hotel.waiting.set(reservationOf('García'), { pending: true, atRisk: false });
  const [bar] = hotel.ask('Rack', week).bars;
  expect(bar).toMatchObject({
    roomId: undefined,
    status: 'reserved',
    guest: 'Ana García',
    confirmation: 'A-García',
    marks: { pending: true, conflict: false, atRisk: false },
  });
});

test('a guest who moves has a bar for each room, and it stays the same bar', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-07'), { roomId: room('101') }),
    checkIn('García', '101'),
  );
  const [before] = hotel.ask('Rack', week).bars;
  hotel.happens([moveGuest('García', '101', '102'), { businessDate: day('05-05') }]);
  expect(barsOf(hotel, 'García')).toEqual(['101: 2026-05-03..2026-05-05', '102: 2026-05-05..2026-05-07']);
  expect(hotel.ask('Rack', week).bars[0]?.barId).toBe(before?.barId);
});

test('nights without a room in the middle of a stay are a bar of their own', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-08')), {
    type: 'RoomAssigned',
    reservationId: reservationOf('García'),
    roomId: room('102'),
    stay: nights('05-03', '05-08'),
    segments: [
      { roomId: room('101'), from: day('05-03'), to: day('05-04') },
      { roomId: room('102'), from: day('05-06'), to: day('05-08') },
    ],
  });
  expect(barsOf(hotel, 'García')).toEqual([
    '101: 2026-05-03..2026-05-04',
    'none: 2026-05-04..2026-05-06',
    '102: 2026-05-06..2026-05-08',
  ]);
});

test('a stay that is extended into the next month is on the page of both, with its guest and its party', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-28', '05-30'), { roomId: room('101') }),
    changeDates('García', nights('05-28', '06-03')),
  );
  const june = { from: day('06-01'), days: 5 };
  expect(barsOf(hotel, 'García', june)).toEqual(['101: 2026-05-28..2026-06-03']);
  expect(hotel.ask('Rack', june).bars[0]).toMatchObject({ party: { adults: 2 }, confirmation: 'A-García' });
});

test('a stay that is moved to another month leaves nothing behind', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-10', '05-12'), { roomId: room('101') }),
    changeDates('García', nights('07-10', '07-12')),
  );
  const may = hotel.ask('Rack', { from: day('05-01'), days: 31 });
  expect(may.bars).toEqual([]);
  expect(may.nights.every(({ sold }) => sold === 0)).toBe(true);
  expect(barsOf(hotel, 'García', { from: day('07-10'), days: 1 })).toEqual(['101: 2026-07-10..2026-07-12']);
});

test('a cancelled stay keeps its ghost where it was, and its nights go back on sale', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-05'), { roomId: room('101') }),
    cancel('García'),
  );
  expect(hotel.ask('Rack', week).bars.map(({ status }) => status)).toEqual(['cancelled']);
  expect(barsOf(hotel, 'García')).toEqual(['101: 2026-05-03..2026-05-05']);
  expect(hotel.ask('Rack', week).nights.every(({ sold }) => sold === 0)).toBe(true);
});

test('an upgraded guest is counted in the suite and no longer among the doubles', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-04')), assignRoom('García', '201'));
  const tonight = hotel.ask('Rack', { from: day('05-03'), days: 1 }).nights;
  expect(tonight).toEqual([
    { night: day('05-03'), roomTypeId: doubleRoom, rooms: 4, outOfOrder: 0, sold: 0, free: 4 },
    { night: day('05-03'), roomTypeId: suite, rooms: 2, outOfOrder: 0, sold: 1, free: 1 },
    { night: day('05-03'), roomTypeId: undefined, rooms: 6, outOfOrder: 0, sold: 1, free: 5 },
  ]);
});

test('a room that two closures keep closed is one room out of order, until both have ended', () => {
  const hotel = new FoldedHotel(
    closeRoom('101', nights('05-03', '05-06'), 'paint'),
    closeRoom('101', nights('05-04', '05-08'), 'pipe'),
  );
  const closedOn = (date: string): number | undefined =>
    hotel.ask('Rack', { from: day(date), days: 1 }).nights[0]?.outOfOrder;
  expect([closedOn('05-03'), closedOn('05-04'), closedOn('05-07')]).toEqual([1, 1, 1]);
  hotel.happens({ type: 'ReturnRoomToService', closureId: closure('paint') });
  expect([closedOn('05-03'), closedOn('05-04'), closedOn('05-07')]).toEqual([0, 1, 1]);
  hotel.happens([{ type: 'ReturnRoomToService', closureId: closure('pipe') }, { businessDate: day('05-06') }]);
  expect([closedOn('05-04'), closedOn('05-05'), closedOn('05-06')]).toEqual([1, 1, 0]);
  expect(hotel.ask('Rack', week).closures).toEqual([
    { closureId: closure('pipe'), roomId: room('101'), from: day('05-04'), to: day('05-06'), reason: 'burst pipe' },
  ]);
});

test('a day use is shown on its day, in the room the guest was given, and takes no night', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-03')),
    checkIn('García', '103'),
    checkOut('García'),
  );
  expect(barsOf(hotel, 'García')).toEqual(['103: 2026-05-03..2026-05-03']);
  expect(hotel.ask('Rack', { from: day('05-04'), days: 3 }).bars).toEqual([]);
  expect(hotel.ask('Rack', week).nights.every(({ sold }) => sold === 0)).toBe(true);
});

test('the chart never shows more than 400 days, and at least one', () => {
  const hotel = new FoldedHotel();
  expect(hotel.ask('Rack', { from: day('05-03'), days: 5000 }).days).toBe(400);
  expect(hotel.ask('Rack', { from: day('05-03'), days: 0 }).days).toBe(1);
});

test('a bar that ends on the morning of the first day shown is not in the way of that night', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-05'), { roomId: room('101') }));
  expect(hotel.ask('Rack', { from: addDays(day('05-03'), 2), days: 3 }).bars).toEqual([]);
});

test('of a stay that nothing happened to, the next answer has the same bars', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-05')),
    bookRoom('Müller', nights('05-03', '05-05')),
  );
  const before = hotel.ask('Rack', week).bars;
  hotel.happens(assignRoom('Müller', '101'));
  const after = hotel.ask('Rack', week).bars;
  expect(after.map(({ reservationId }) => reservationId)).toEqual(['García', 'Müller'].map(reservationOf));
  expect(after.map((bar, index) => bar === before[index])).toEqual([true, false]);
});

test('a bar shows what is new around its stay: the name of the guest, that it waits, that it no longer does', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-05')));
  const shown = () => hotel.ask('Rack', week).bars.map(({ guest, marks }) => [guest, marks.pending, marks.atRisk]);
  expect(shown()).toEqual([['', false, false]]);
  hotel.details.set(guestId('García'), { name: 'Ana García' });
  expect(shown()).toEqual([['Ana García', false, false]]);
  hotel.waiting.set(reservationOf('García'), { pending: true, atRisk: true });
  expect(shown()).toEqual([['Ana García', true, true]]);
  hotel.waiting.clear();
  expect(shown()).toEqual([['Ana García', false, false]]);
});

test('a night is counted anew when it is sold, and when rooms are added, and not for anything else', () => {
  const hotel = new FoldedHotel();
  const houseOn = (night: string) =>
    hotel.ask('Rack', week).nights.find((counts) => counts.night === day(night) && counts.roomTypeId === undefined);
  hotel.happens(bookRoom('García', nights('05-03', '05-05')), bookRoom('Müller', nights('05-06', '05-07')));
  const [sold, other] = [houseOn('05-04'), houseOn('05-06')];
  hotel.happens(bookRoom('Okafor', nights('05-04', '05-05')));
  expect(houseOn('05-04')).toEqual({ ...sold, sold: 2, free: sold!.free - 1 });
  expect(houseOn('05-06')).toBe(other);
  hotel.happens({ type: 'RoomsAdded', roomTypeId: doubleRoom, rooms: [{ roomId: room('9'), number: '9' }] });
  expect(houseOn('05-06')).toEqual({ ...other, rooms: other!.rooms + 1, free: other!.free + 1 });
});
