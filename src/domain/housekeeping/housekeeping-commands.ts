import type { CommandClasses, Deciders } from '../context.ts';
import type { HousekeepingEvent } from './housekeeping-events.ts';
import { putRoomOutOfOrder, type PutRoomOutOfOrder, type PutRoomOutOfOrderRefusal } from './put-room-out-of-order.ts';
import {
  putRoomOutOfService,
  type PutRoomOutOfService,
  type PutRoomOutOfServiceRefusal,
} from './put-room-out-of-service.ts';
import { reportFault, type ReportFault, type ReportFaultRefusal } from './report-fault.ts';
import { reportOccupancy, type ReportOccupancy, type ReportOccupancyRefusal } from './report-occupancy.ts';
import {
  reportRoomCondition,
  type ReportRoomCondition,
  type ReportRoomConditionRefusal,
} from './report-room-condition.ts';
import { resolveDiscrepancy, type ResolveDiscrepancy } from './resolve-discrepancy.ts';
import { resolveFault, type ResolveFault } from './resolve-fault.ts';
import { returnRoomToService, type ReturnRoomToService } from './return-room-to-service.ts';

export type HousekeepingCommand =
  | ReportRoomCondition
  | PutRoomOutOfOrder
  | PutRoomOutOfService
  | ReturnRoomToService
  | ReportOccupancy
  | ResolveDiscrepancy
  | ReportFault
  | ResolveFault;

export type HousekeepingRefusal =
  | ReportRoomConditionRefusal
  | PutRoomOutOfOrderRefusal
  | PutRoomOutOfServiceRefusal
  | ReportOccupancyRefusal
  | ReportFaultRefusal;

export const housekeepingDeciders: Deciders<HousekeepingCommand, HousekeepingEvent, HousekeepingRefusal> = {
  ReportRoomCondition: reportRoomCondition,
  PutRoomOutOfOrder: putRoomOutOfOrder,
  PutRoomOutOfService: putRoomOutOfService,
  ReturnRoomToService: returnRoomToService,
  ReportOccupancy: reportOccupancy,
  ResolveDiscrepancy: resolveDiscrepancy,
  ReportFault: reportFault,
  ResolveFault: resolveFault,
};

export const housekeepingClasses: CommandClasses<HousekeepingCommand> = {
  ReportRoomCondition: 'fact',
  PutRoomOutOfOrder: 'promise',
  PutRoomOutOfService: 'promise',
  ReturnRoomToService: 'promise',
  ReportOccupancy: 'fact',
  ResolveDiscrepancy: 'fact',
  ReportFault: 'fact',
  ResolveFault: 'fact',
};
