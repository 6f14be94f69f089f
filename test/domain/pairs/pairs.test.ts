import { expect, test, vi } from 'vitest';
import { pairName } from './pair-outcomes.ts';
import { pairsPage } from './pairs-page.ts';
import { commandTypes, tryAllPairs } from './try-all-pairs.ts';

vi.setConfig({ testTimeout: 10 * 60_000 });

/** What only one desk ever does, before there is a second one. */
const BEFORE_THERE_ARE_TWO_DESKS = ['SetUpHotel'];

const types = commandTypes.filter((type) => !BEFORE_THERE_ARE_TWO_DESKS.includes(type));
const outcomes = tryAllPairs();

test('every pair of commands has an answer to the question what happens when two desks give them at once', () => {
  const unanswered = types
    .flatMap((one, index) => types.slice(index).map((other) => pairName(one, other)))
    .filter((pair) => !outcomes.has(pair));
  expect(unanswered).toEqual([]);
});

test('the page about two desks at once says what happens', async () => {
  await expect(pairsPage(types, outcomes)).toMatchFileSnapshot('../../../src/domain/two-desks-at-once.md');
});

// The grave ones of the catalogue: who else would notice if one of them was decided without asking anybody?
test.each([
  ['K1, K2', 'BookRoom', 'BookRoom', 'case'],
  ['K6', 'BookRoom', 'ChangeStayDates', 'case'],
  ['K8', 'CancelReservation', 'CheckInGuest', 'case'],
  ['K11', 'CheckInGuest', 'MarkNoShow', 'case'],
  ['K15, K16', 'CheckInGuest', 'CheckInGuest', 'case'],
  ['K17', 'CheckInGuest', 'PutRoomOutOfOrder', 'case'],
  ['K18', 'AssignRoom', 'CheckInGuest', 're-decided'],
  ['K20', 'MoveGuestToRoom', 'MoveGuestToRoom', 'case'],
  ['K21', 'CheckInGuest', 'MoveGuestToRoom', 'case'],
  ['K44', 'BookRoom', 'PutRoomOutOfOrder', 'case'],
] as const)('%s: %s and %s at once: %s', (_, one, other, outcome) => {
  expect(outcomes.get(pairName(one, other))).toBe(outcome);
});
