import { expect, test } from 'vitest';
import type { Past } from '#test/support/given.ts';
import { bookRoom, checkIn, day, nights, reservationOf, room, today } from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const byAudit: Past = { type: 'ChooseDayTurn', turns: { by: 'night-audit' } };
const closeToday = { type: 'CloseBusinessDay', day: today } as const;
const expected: readonly Past[] = [
  byAudit,
  bookRoom('García', nights('05-03', '05-05'), { roomId: room('101'), nightlyMinor: [8000, 9000] }),
];
const closedDays = (hotel: FoldedHotel) => hotel.ask('BusinessDays', { from: today, days: 3 });

test('a closed day stands as it was closed', () => {
  const [closed, ...others] = closedDays(new FoldedHotel(...expected, checkIn('García', '101'), closeToday));
  expect(others).toEqual([]);
  expect(closed).toMatchObject({ day: today, revision: 1, isRestated: false, late: [], closedBy: 'Ada' });
  expect(closed?.asClosed).toMatchObject({ arrivals: 1, roomsSoldPaid: 1, roomRevenueMinor: 8000 });
  expect(closed?.asCorrected).toEqual(closed?.asClosed);
});

test('a check-in of a closed day restates it: as closed it stays, as corrected it has the guest', () => {
  const late = [checkIn('García', '101'), { businessDate: today, offline: true }] as const;
  const close = { ...closeToday, noShows: [reservationOf('García')] };
  const [closed] = closedDays(new FoldedHotel(...expected, close, late));
  expect(closed?.asClosed).toMatchObject({ arrivals: 0, noShows: 1, roomsSoldPaid: 0, roomRevenueMinor: 0 });
  expect(closed?.asCorrected).toMatchObject({ arrivals: 1, noShows: 0, roomsSoldPaid: 1, roomRevenueMinor: 8000 });
  expect(closed).toMatchObject({ revision: 2, isRestated: true });
  expect(closed?.late).toMatchObject([{ day: today, recordedOn: day('05-04'), reservationId: 'García' }]);
});

test('the night auditor sees who is unresolved, however long ago, and what the night will cost', () => {
  const hotel = new FoldedHotel(
    ...expected,
    checkIn('García', '101'),
    [bookRoom('Okafor', nights('01-10', '01-12')), { businessDate: day('01-09') }],
    bookRoom('Müller', nights('05-03', '05-04')),
  );
  const audit = hotel.ask('NightAudit', {});
  expect(audit.arrivals.map(({ reservationId }) => reservationId)).toEqual(['Okafor', 'Müller']);
  expect(audit.departures).toEqual([]);
  expect(audit.blockedBy).toBeUndefined();
  expect(audit.charges).toMatchObject([
    { reservationId: 'García', roomNumber: '101', priceMinor: 8000, ifStaying: false },
  ]);
});

test('the audit names the guests who were to change rooms today and have not', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-07')), checkIn('García', '101'), {
    type: 'ScheduleRoomMove',
    reservationId: reservationOf('García'),
    night: day('05-05'),
    roomId: room('103'),
  });
  expect(hotel.ask('NightAudit', {}, day('05-04')).moves).toEqual([]);
  expect(hotel.ask('NightAudit', {}, day('05-05')).moves).toMatchObject([
    { reservationId: reservationOf('García'), night: day('05-05'), fromRoomId: room('101'), roomId: room('103') },
  ]);
  const move = { reservationId: reservationOf('García'), fromRoomId: room('101'), roomId: room('103') };
  hotel.happens([{ type: 'MoveGuestToRoom', ...move }, { businessDate: day('05-05') }]);
  expect(hotel.ask('NightAudit', {}, day('05-05')).moves).toEqual([]);
});
