import type { CommandClasses, Deciders } from '../context.ts';
import {
  reportRoomCondition,
  type ReportRoomCondition,
  type ReportRoomConditionRefusal,
} from './report-room-condition.ts';
import { putRoomOutOfOrder, type PutRoomOutOfOrder, type PutRoomOutOfOrderRefusal } from './put-room-out-of-order.ts';
import { returnRoomToService, type ReturnRoomToService } from './return-room-to-service.ts';
import type { HousekeepingEvent } from './housekeeping-events.ts';

export type HousekeepingCommand = ReportRoomCondition | PutRoomOutOfOrder | ReturnRoomToService;

export type HousekeepingRefusal = ReportRoomConditionRefusal | PutRoomOutOfOrderRefusal;

export const housekeepingDeciders: Deciders<HousekeepingCommand, HousekeepingEvent, HousekeepingRefusal> = {
  ReportRoomCondition: reportRoomCondition,
  PutRoomOutOfOrder: putRoomOutOfOrder,
  ReturnRoomToService: returnRoomToService,
};

export const housekeepingClasses: CommandClasses<HousekeepingCommand> = {
  ReportRoomCondition: 'fact',
  PutRoomOutOfOrder: 'promise',
  ReturnRoomToService: 'promise',
};
