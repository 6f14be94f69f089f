import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { StayAction } from '#page/screens/reservation/stay-actions.ts';
import { rankTasks, type AboutStay } from '#page/screens/reservation/task-ranks.ts';
import { expect, test } from 'vitest';

const day = (number: number) => number as HotelDay;
const about = (more: Partial<AboutStay> = {}): AboutStay => ({
  stay: { arrival: day(10), departure: day(12) },
  segments: [{}] as never,
  today: day(10),
  owedMinor: 0,
  ...more,
});
const arriving: readonly StayAction[] = ['CheckInGuest', 'AssignRoom', 'ChangeStayDates', 'UnassignRoom', 'MarkNoShow'];
const staying: readonly StayAction[] = ['CheckOutGuest', 'MoveGuestToRoom', 'ChangeStayDates', 'LockRoomAssignment'];

test('whoever is due is checked in first, and nothing that can be done is lost', () => {
  const { next, atHand, more } = rankTasks(arriving, about());
  expect(next).toBe('CheckInGuest');
  expect([...atHand, ...more]).toEqual(arriving);
  expect(atHand).toHaveLength(2);
});

test('who leaves and owes pays first, then checks out', () => {
  const { next, atHand } = rankTasks(staying, about({ today: day(12), owedMinor: 100 }));
  expect(next).toBe('RecordPayment');
  expect(atHand).toEqual(['RecordPayment', 'CheckOutGuest']);
  expect(rankTasks(staying, about({ today: day(12) })).next).toBe('CheckOutGuest');
});

test('in the middle of a stay nothing is due, whatever is owed', () => {
  const { next, atHand } = rankTasks(staying, about({ owedMinor: 100 }));
  expect(next).toBeUndefined();
  expect(atHand).toEqual(['CheckOutGuest', 'MoveGuestToRoom']);
});

test('a stay that is to come needs a room first, if it has none', () => {
  const coming: readonly StayAction[] = ['AssignRoom', 'ChangeStayDates', 'CancelReservation', 'RelocateGuest'];
  expect(rankTasks(coming, about({ segments: [] })).next).toBe('AssignRoom');
  expect(rankTasks(coming, about()).next).toBeUndefined();
});

test('no menu is opened for a single task', () => {
  const { atHand, more } = rankTasks(['CheckOutGuest', 'MoveGuestToRoom', 'ChangeStayDates'], about());
  expect(atHand).toHaveLength(3);
  expect(more).toEqual([]);
});
