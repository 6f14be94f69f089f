import type { ReservationCard } from '#contract/reservation-card.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { hotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { compensate } from '#page/client/compensations.ts';
import { expect, test } from 'vitest';

const friday = hotelDay(2026, 3, 13);
const stay = { arrival: friday, departure: (friday + 3) as HotelDay };
const cardWith = (changes: Partial<ReservationCard>) =>
  ({ reservationId: 'garcia', status: 'reserved', stay, segments: [], ...changes }) as unknown as ReservationCard;
const in204 = [{ roomId: 'r204', from: stay.arrival, to: stay.departure }] as unknown as ReservationCard['segments'];
const command = (fields: object) => ({ reservationId: 'garcia', ...fields }) as HotelCommand;

test('a room that was given is taken back, or the one before it is given again', () => {
  const given = command({ type: 'AssignRoom', roomId: 'r205' });
  expect(compensate(given, { stay: cardWith({}) })).toEqual([command({ type: 'UnassignRoom' })]);
  expect(compensate(given, { stay: cardWith({ segments: in204 }) })).toEqual([
    command({ type: 'AssignRoom', roomId: 'r204' }),
  ]);
});

test('a cancelled booking comes back with the room it had', () => {
  const cancelled = command({ type: 'CancelReservation', reason: 'guest-asked' });
  expect(compensate(cancelled, { stay: cardWith({ segments: in204 }) })).toEqual([
    command({ type: 'ReinstateReservation' }),
    command({ type: 'AssignRoom', roomId: 'r204' }),
  ]);
});

test('a moved guest goes back to where they were', () => {
  const moved = command({ type: 'MoveGuestToRoom', fromRoomId: 'r204', roomId: 'r205' });
  expect(compensate(moved, {})).toEqual([command({ type: 'MoveGuestToRoom', fromRoomId: 'r205', roomId: 'r204' })]);
});

test('a condition is put back by an observation that is a moment later', () => {
  const reported = {
    type: 'ReportRoomCondition',
    roomId: 'r204',
    condition: 'clean',
    observedAt: 1000,
  } as HotelCommand;
  expect(compensate(reported, { condition: 'dirty' })).toEqual([{ ...reported, condition: 'dirty', observedAt: 1001 }]);
});

test('the check-in of a guest who came a day late is not offered to be undone', () => {
  const checkedIn = command({ type: 'CheckInGuest', roomId: 'r204' });
  expect(compensate(checkedIn, { stay: cardWith({}), today: friday })).toHaveLength(1);
  expect(compensate(checkedIn, { stay: cardWith({}), today: (friday + 1) as HotelDay })).toEqual([]);
});

test('a check-out is undone: the guest is in house again', () => {
  const back = compensate(command({ type: 'CheckOutGuest' }), { stay: cardWith({ status: 'in-house' }) });
  expect(back).toEqual([command({ type: 'ReinstateCheckOut' })]);
});
