import type { CleaningCommand } from '#domain/cleaning/cleaning-commands.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const cleaningCompensations: Compensations<CleaningCommand> = {
  AssignRoomsToAttendant: ({ date, roomIds }) => [{ type: 'TakeRoomsFromAttendants', date, roomIds }],
  TakeRoomsFromAttendants: cannotBeTakenBack,
  StartCleaning: cannotBeTakenBack,
  FinishCleaning: cannotBeTakenBack,
  SkipRoom: cannotBeTakenBack,
  RushRoom: ({ roomId }) => [{ type: 'WithdrawRush', roomId }],
  WithdrawRush: ({ roomId }) => [{ type: 'RushRoom', roomId }],
  RecordServiceRequest: cannotBeTakenBack,
};
