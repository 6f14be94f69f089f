import type { RackBar } from '#contract/rack.ts';
import { proposalCommands } from '#page/screens/rack/proposal-commands.ts';
import { expect, test } from 'vitest';

const bar = (changes: object): RackBar =>
  ({
    reservationId: 'garcia',
    roomId: 'r204',
    from: 10,
    to: 13,
    arrival: 10,
    departure: 13,
    status: 'reserved',
    ...changes,
  }) as never;
const move = (moved: RackBar, to: object) =>
  proposalCommands({
    kind: 'move',
    bar: moved,
    roomId: moved.roomId,
    arrival: moved.from,
    departure: moved.to,
    ...to,
  } as never).map(({ type }) => type);

test('a reservation dropped on another room gets that room', () => {
  expect(move(bar({}), { roomId: 'r205' })).toEqual(['AssignRoom']);
});

test('a guest in house is moved, not assigned', () => {
  expect(move(bar({ status: 'in-house' }), { roomId: 'r205' })).toEqual(['MoveGuestToRoom']);
});

test('dropped on the unassigned lane, it has no room', () => {
  expect(move(bar({}), { roomId: undefined })).toEqual(['UnassignRoom']);
});

test('another room on other days lets go of the old room first', () => {
  expect(move(bar({}), { roomId: 'r205', arrival: 11, departure: 14 })).toEqual([
    'UnassignRoom',
    'ChangeStayDates',
    'AssignRoom',
  ]);
});

test('dropped where it was, nothing happens', () => {
  expect(move(bar({}), {})).toEqual([]);
});

test('the edge of one room of a stay that moves changes only its own end', () => {
  const second = bar({ from: 12, to: 13 });
  expect(proposalCommands({ kind: 'dates', bar: second, arrival: 12, departure: 15 } as never)).toEqual([
    {
      type: 'ChangeStayDates',
      reservationId: 'garcia',
      stay: { arrival: 10, departure: 15 },
      before: { arrival: 10, departure: 13 },
    },
  ]);
});
