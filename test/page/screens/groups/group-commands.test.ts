import type { GroupRoomLine } from '#contract/group-cards.ts';
import { checkInsOf, confirmationsOf } from '#page/screens/groups/group-commands.ts';
import { expect, test } from 'vitest';

const line = (fields: object): GroupRoomLine =>
  ({ status: 'reserved', checkInBlockedBy: undefined, ...fields }) as unknown as GroupRoomLine;

test('all are checked in who have a room and are due; a room that is not ready is tried, and says so', () => {
  const lines = [
    line({ reservationId: 'ready', roomId: 'r101' }),
    line({ reservationId: 'dirty', roomId: 'r102', checkInBlockedBy: { code: 'room-not-ready' } }),
    line({ reservationId: 'no room', roomId: undefined }),
    line({ reservationId: 'tomorrow', roomId: 'r103', checkInBlockedBy: { code: 'not-due-in' } }),
    line({ reservationId: 'here', roomId: 'r104', status: 'in-house' }),
    line({ reservationId: 'cancelled', roomId: 'r105', status: 'cancelled' }),
  ];
  expect(checkInsOf(lines)).toEqual([
    { type: 'CheckInGuest', reservationId: 'ready', roomId: 'r101' },
    { type: 'CheckInGuest', reservationId: 'dirty', roomId: 'r102' },
  ]);
});

test('what is held can be confirmed at once, what is booked need not', () => {
  const lines = [line({ reservationId: 'held', status: 'tentative' }), line({ reservationId: 'booked' })];
  expect(confirmationsOf(lines)).toEqual([{ type: 'ConfirmReservation', reservationId: 'held' }]);
});
