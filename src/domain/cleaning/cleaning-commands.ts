import type { CommandClasses, Deciders } from '../context.ts';
import type { RoomConditionReported } from '../housekeeping/housekeeping-events.ts';
import {
  assignRoomsToAttendant,
  type AssignRoomsToAttendant,
  type AssignRoomsToAttendantRefusal,
} from './assign-rooms-to-attendant.ts';
import type { CleaningEvent } from './cleaning-events.ts';
import { finishCleaning, type FinishCleaning, type FinishCleaningRefusal } from './finish-cleaning.ts';
import {
  recordServiceRequest,
  type RecordServiceRequest,
  type RecordServiceRequestRefusal,
} from './record-service-request.ts';
import { rushRoom, type RushRoom, type RushRoomRefusal } from './rush-room.ts';
import { skipRoom, type SkipRoom, type SkipRoomRefusal } from './skip-room.ts';
import { startCleaning, type StartCleaning, type StartCleaningRefusal } from './start-cleaning.ts';
import { takeRoomsFromAttendants, type TakeRoomsFromAttendants } from './take-rooms-from-attendants.ts';
import { withdrawRush, type WithdrawRush } from './withdraw-rush.ts';

export type CleaningCommand =
  | AssignRoomsToAttendant
  | TakeRoomsFromAttendants
  | StartCleaning
  | FinishCleaning
  | SkipRoom
  | RushRoom
  | WithdrawRush
  | RecordServiceRequest;

export type CleaningRefusal =
  | AssignRoomsToAttendantRefusal
  | StartCleaningRefusal
  | FinishCleaningRefusal
  | SkipRoomRefusal
  | RushRoomRefusal
  | RecordServiceRequestRefusal;

export const cleaningDeciders: Deciders<CleaningCommand, CleaningEvent | RoomConditionReported, CleaningRefusal> = {
  AssignRoomsToAttendant: assignRoomsToAttendant,
  TakeRoomsFromAttendants: takeRoomsFromAttendants,
  StartCleaning: startCleaning,
  FinishCleaning: finishCleaning,
  SkipRoom: skipRoom,
  RushRoom: rushRoom,
  WithdrawRush: withdrawRush,
  RecordServiceRequest: recordServiceRequest,
};

export const cleaningClasses: CommandClasses<CleaningCommand> = {
  AssignRoomsToAttendant: 'promise',
  TakeRoomsFromAttendants: 'promise',
  StartCleaning: 'fact',
  FinishCleaning: 'fact',
  SkipRoom: 'fact',
  RushRoom: 'promise',
  WithdrawRush: 'promise',
  RecordServiceRequest: 'fact',
};
