import type { CleaningCommand } from '#domain/cleaning/cleaning-commands.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { room, staff } from '../hotel-aurora.ts';
import { pick, ROOMS, type Picks, type Tasks } from './picks.ts';

export const cleaningTasks: Tasks<CleaningCommand> = {
  AssignRoomsToAttendant: ({ businessDate, a, b, c, hotel }) => ({
    type: 'AssignRoomsToAttendant',
    date: businessDate,
    roomIds: [pick(ROOMS, a), pick(ROOMS, b)].map(room),
    attendantId: pick([...hotel.staff.values()], c)?.staffId ?? staff('Ada'),
  }),
  TakeRoomsFromAttendants: ({ businessDate, a, b }) => ({
    type: 'TakeRoomsFromAttendants',
    date: businessDate,
    roomIds: [pick(ROOMS, a), pick(ROOMS, b)].map(room),
  }),
  StartCleaning: (picks) => ({ type: 'StartCleaning', roomId: picks.roomId, startedAt: earlier(picks) }),
  FinishCleaning: (picks) => ({ type: 'FinishCleaning', roomId: picks.roomId, finishedAt: earlier(picks) }),
  SkipRoom: (picks) => ({
    type: 'SkipRoom',
    roomId: picks.roomId,
    reason: pick(['do-not-disturb', 'declined', 'no-time'] as const, picks.c),
    skippedAt: earlier(picks),
  }),
  RushRoom: ({ roomId }) => ({ type: 'RushRoom', roomId }),
  WithdrawRush: ({ roomId }) => ({ type: 'WithdrawRush', roomId }),
  RecordServiceRequest: (picks) => ({
    type: 'RecordServiceRequest',
    roomId: picks.roomId,
    request: pick(['none', 'do-not-disturb', 'make-up', 'declined'] as const, picks.c),
    observedAt: earlier(picks),
  }),
};

function earlier({ at, b }: Picks): Instant {
  return (at - (b % 20) * 60_000) as Instant;
}
