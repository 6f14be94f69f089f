import type { HousekeepingCommand } from '#domain/housekeeping/housekeeping-commands.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { closure } from '../hotel-aurora.ts';
import { pick, type Tasks } from './picks.ts';

export const housekeepingTasks: Tasks<HousekeepingCommand> = {
  ReportRoomCondition: ({ roomId, at, b, c }) => ({
    type: 'ReportRoomCondition',
    roomId,
    condition: pick(['dirty', 'pickup', 'clean', 'inspected'] as const, c),
    observedAt: (at - (b % 20) * 60_000) as Instant,
  }),
  PutRoomOutOfOrder: ({ roomId, interval, newId }) => ({
    type: 'PutRoomOutOfOrder',
    closureId: closure(newId),
    roomId,
    nights: interval,
    reason: 'burst pipe',
  }),
  ReturnRoomToService: ({ hotel, d }) => {
    const closureId = [...hotel.closures.values()].at(d % Math.max(1, hotel.closures.size))?.closureId;
    return closureId && { type: 'ReturnRoomToService', closureId };
  },
};
