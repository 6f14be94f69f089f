import type { HousekeepingCommand } from '#domain/housekeeping/housekeeping-commands.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const housekeepingCompensations: Compensations<HousekeepingCommand> = {
  // The latest observation stands, so the one that takes it back is seen a moment later.
  ReportRoomCondition: (command, { condition }) =>
    condition ? [{ ...command, condition, observedAt: (command.observedAt + 1) as Instant }] : [],
  PutRoomOutOfOrder: ({ closureId }) => [{ type: 'ReturnRoomToService', closureId }],
  PutRoomOutOfService: ({ closureId }) => [{ type: 'ReturnRoomToService', closureId }],
  ChangeClosureDates: ({ closureId, nights, before, observedAt }) => [
    {
      type: 'ChangeClosureDates',
      closureId,
      nights: before,
      before: nights,
      observedAt: (observedAt + 1) as Instant,
    },
  ],
  PutRoomToHouseUse: ({ closureId }) => [{ type: 'EndHouseUse', closureId }],
  RetireRoom: ({ roomId, from }) => [{ type: 'ReinstateRoom', roomId, retiredFrom: from }],
  ReinstateRoom: ({ roomId, retiredFrom }) => [{ type: 'RetireRoom', roomId, from: retiredFrom }],
  EndHouseUse: cannotBeTakenBack,
  ReportFault: ({ faultId }) => [{ type: 'ResolveFault', faultId }],
  ResolveFault: cannotBeTakenBack,
  ReportOccupancy: cannotBeTakenBack,
  ResolveDiscrepancy: cannotBeTakenBack,
  ReturnRoomToService: cannotBeTakenBack,
};
