import type { AllowedAction } from '#contract/reservation-card.ts';
import { sortActions } from '#page/screens/reservation/stay-actions.ts';
import { expect, test } from 'vitest';

const actions = (all: Record<string, string | undefined>): readonly AllowedAction[] =>
  Object.entries(all).map(([action, code]) => ({ action, blockedBy: code && { code } })) as never;

test('what can be done now stands in the order of the desk', () => {
  const { possible } = sortActions(
    actions({ CancelReservation: undefined, ChangeStayDates: undefined, CheckInGuest: undefined }),
  );
  expect(possible).toEqual(['CheckInGuest', 'ChangeStayDates', 'CancelReservation']);
});

test('a dirty or taken room does not take the button away: the next step asks for another', () => {
  expect(
    sortActions(actions({ CheckInGuest: 'room-not-ready', CheckOutGuest: 'early-departure' })).possible,
  ).toHaveLength(2);
});

test('what is not possible now says why, and what this stay will never do again is not mentioned', () => {
  const { possible, notNow } = sortActions(actions({ CheckInGuest: 'not-due-in', CheckOutGuest: 'wrong-status' }));
  expect(possible).toEqual([]);
  expect(notNow).toMatchObject([{ action: 'CheckInGuest', because: { code: 'not-due-in' } }]);
});
