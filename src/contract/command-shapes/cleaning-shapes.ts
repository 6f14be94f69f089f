import type { CleaningCommand } from '#domain/cleaning/cleaning-commands.ts';
import { id, list, oneOf } from '../parsing/shape.ts';
import { commandShapes, day, instant, ROOMS_MAX } from './common-shapes.ts';

export const cleaningShapes = commandShapes<CleaningCommand>({
  AssignRoomsToAttendant: { date: day, roomIds: list(id(), ROOMS_MAX), attendantId: id() },
  TakeRoomsFromAttendants: { date: day, roomIds: list(id(), ROOMS_MAX) },
  StartCleaning: { roomId: id(), startedAt: instant },
  FinishCleaning: { roomId: id(), finishedAt: instant },
  SkipRoom: {
    roomId: id(),
    reason: oneOf('do-not-disturb', 'declined', 'guest-in-room', 'no-time', 'no-access'),
    skippedAt: instant,
  },
  RushRoom: { roomId: id() },
  WithdrawRush: { roomId: id() },
  RecordServiceRequest: {
    roomId: id(),
    request: oneOf('none', 'do-not-disturb', 'make-up', 'declined'),
    observedAt: instant,
  },
});
