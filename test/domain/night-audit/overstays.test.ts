import { expect, test } from 'vitest';
import { caseOptions } from '#domain/cases/case-options.ts';
import { aurora, type Past } from '#test/support/given.ts';
import {
  bookRoom,
  closeRoom,
  day,
  nights,
  noonPlus,
  reservationOf,
  retireRoom,
  room,
  today,
  walkIn,
} from '#test/support/hotel-aurora.ts';

const byAudit: Past = { type: 'ChooseDayTurn', turns: { by: 'night-audit' } };
const tomorrow = day('05-04');
const due = [byAudit, walkIn('Okafor', '101', nights('05-03', '05-04'))] as const;
const closeToday: Past = { type: 'CloseBusinessDay', day: today };
const andTomorrow: Past = [
  { type: 'CloseBusinessDay', day: tomorrow, overstays: [reservationOf('Okafor')] },
  { businessDate: tomorrow, at: noonPlus(24 * 60) },
];
const openCases = (hotel: ReturnType<typeof aurora>) =>
  [...hotel.cases.values()].map(({ kind, reservations }) => `${kind}: ${reservations.join(', ')}`);

test('a guest who overstays into a closed room is without one for that night, and people are asked', () => {
  const hotel = aurora(...due, closeRoom('101', nights('05-04', '05-06'), 'pipe'), closeToday, andTomorrow);
  expect(openCases(hotel)).toEqual(['displaced-by-closure: Okafor']);
  const [open] = hotel.cases.values();
  expect(open && caseOptions(hotel, open, day('05-05')).length).toBeGreaterThan(0);
});

test('a guest who overstays in a room that another guest in house has is a case of both', () => {
  const stay = nights('05-03', '05-06');
  const alsoThere: Past = {
    type: 'GuestCheckedIn',
    reservationId: reservationOf('Rossi'),
    roomId: room('101'),
    stay,
    segments: [{ roomId: room('101'), from: stay.arrival, to: stay.departure }],
  };
  const hotel = aurora(...due, bookRoom('Rossi', stay), alsoThere, closeToday, andTomorrow);
  expect(openCases(hotel)).toEqual(['room-promised-twice: Okafor, Rossi']);
});

test('a guest who overstays in a room that was to be gone keeps it, and so does the hotel', () => {
  const hotel = aurora(...due, retireRoom('101', '05-04'), closeToday, andTomorrow);
  expect(openCases(hotel)).toEqual([]);
  expect(hotel.rooms.get(room('101'))?.retiredFrom).toBe(day('05-05'));
});

test('a guest who overstays in a room that is free keeps it, and nobody is asked', () => {
  expect(openCases(aurora(...due, closeToday, andTomorrow))).toEqual([]);
});
