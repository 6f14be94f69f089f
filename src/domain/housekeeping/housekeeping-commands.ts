import type { CommandClasses, Deciders } from '../context.ts';
import { changeClosureDates, type ChangeClosureDates, type ChangeClosureDatesRefusal } from './change-closure-dates.ts';
import { endHouseUse, type EndHouseUse } from './end-house-use.ts';
import type { RoomReinstated } from '../property/property-events.ts';
import type { HousekeepingEvent } from './housekeeping-events.ts';
import { putRoomOutOfOrder, type PutRoomOutOfOrder, type PutRoomOutOfOrderRefusal } from './put-room-out-of-order.ts';
import {
  putRoomOutOfService,
  type PutRoomOutOfService,
  type PutRoomOutOfServiceRefusal,
} from './put-room-out-of-service.ts';
import { putRoomToHouseUse, type PutRoomToHouseUse } from './put-room-to-house-use.ts';
import { reinstateRoom, type ReinstateRoom, type ReinstateRoomRefusal } from './reinstate-room.ts';
import { reportFault, type ReportFault, type ReportFaultRefusal } from './report-fault.ts';
import { reportOccupancy, type ReportOccupancy, type ReportOccupancyRefusal } from './report-occupancy.ts';
import {
  reportRoomCondition,
  type ReportRoomCondition,
  type ReportRoomConditionRefusal,
} from './report-room-condition.ts';
import { resolveDiscrepancy, type ResolveDiscrepancy } from './resolve-discrepancy.ts';
import { resolveFault, type ResolveFault } from './resolve-fault.ts';
import { retireRoom, type Retired, type RetireRoom, type RetireRoomRefusal } from './retire-room.ts';
import { returnRoomToService, type ReturnRoomToService } from './return-room-to-service.ts';

export type HousekeepingCommand =
  | ReportRoomCondition
  | PutRoomOutOfOrder
  | PutRoomOutOfService
  | ReturnRoomToService
  | ChangeClosureDates
  | PutRoomToHouseUse
  | EndHouseUse
  | RetireRoom
  | ReinstateRoom
  | ReportOccupancy
  | ResolveDiscrepancy
  | ReportFault
  | ResolveFault;

export type HousekeepingRefusal =
  | ReportRoomConditionRefusal
  | PutRoomOutOfOrderRefusal
  | PutRoomOutOfServiceRefusal
  | ChangeClosureDatesRefusal
  | RetireRoomRefusal
  | ReinstateRoomRefusal
  | ReportOccupancyRefusal
  | ReportFaultRefusal;

export const housekeepingDeciders: Deciders<
  HousekeepingCommand,
  HousekeepingEvent | Retired | RoomReinstated,
  HousekeepingRefusal
> = {
  ReportRoomCondition: reportRoomCondition,
  PutRoomOutOfOrder: putRoomOutOfOrder,
  PutRoomOutOfService: putRoomOutOfService,
  ReturnRoomToService: returnRoomToService,
  ChangeClosureDates: changeClosureDates,
  PutRoomToHouseUse: putRoomToHouseUse,
  EndHouseUse: endHouseUse,
  RetireRoom: retireRoom,
  ReinstateRoom: reinstateRoom,
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
  ChangeClosureDates: 'promise',
  PutRoomToHouseUse: 'promise',
  EndHouseUse: 'promise',
  RetireRoom: 'promise',
  ReinstateRoom: 'promise',
  ReportOccupancy: 'fact',
  ResolveDiscrepancy: 'fact',
  ReportFault: 'fact',
  ResolveFault: 'fact',
};
