import type { HousekeepingCommand } from '#domain/housekeeping/housekeeping-commands.ts';
import type { FaultId, Instant } from '#domain/kernel/identifiers.ts';
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
  PutRoomOutOfService: ({ roomId, interval, newId }) => ({
    type: 'PutRoomOutOfService',
    closureId: closure(newId),
    roomId,
    nights: interval,
    reason: 'no television',
  }),
  ChangeClosureDates: ({ hotel, interval, at, d }) => {
    const closures = [...hotel.closures.values(), ...hotel.outOfService.values()];
    const closed = closures.at(d % Math.max(1, closures.length));
    const nights = closed && { arrival: closed.nights.arrival, departure: interval.departure };
    return (
      nights && {
        type: 'ChangeClosureDates',
        closureId: closed.closureId,
        nights,
        before: closed.nights,
        observedAt: at,
      }
    );
  },
  PutRoomToHouseUse: ({ roomId, interval, newId }) => ({
    type: 'PutRoomToHouseUse',
    closureId: closure(newId),
    roomId,
    nights: interval,
    reason: 'night porter',
  }),
  EndHouseUse: ({ hotel, at, d }) => {
    const used = [...hotel.closures.values()].filter(({ kind }) => kind === 'house-use');
    const closed = used.at(d % Math.max(1, used.length));
    return closed && { type: 'EndHouseUse', closureId: closed.closureId, before: closed.nights, observedAt: at };
  },
  RetireRoom: ({ roomId, interval }) => ({ type: 'RetireRoom', roomId, from: interval.departure }),
  ReinstateRoom: ({ hotel, roomId, businessDate }) => ({
    type: 'ReinstateRoom',
    roomId,
    retiredFrom: hotel.rooms.get(roomId)?.retiredFrom ?? businessDate,
  }),
  ReportOccupancy: ({ roomId, at, b, c }) => ({
    type: 'ReportOccupancy',
    roomId,
    seen: pick(['vacant', 'occupied'] as const, c),
    ...(b % 3 === 0 ? { persons: 1 + (b % 2) } : {}),
    observedAt: (at - (b % 20) * 60_000) as Instant,
  }),
  ResolveDiscrepancy: ({ hotel, roomId, c, d }) => ({
    type: 'ResolveDiscrepancy',
    roomId: [...hotel.discrepancies.values()].at(d % Math.max(1, hotel.discrepancies.size))?.roomId ?? roomId,
    outcome: pick(['books-corrected', 'seen-wrongly', 'guest-slept-out', 'visitor'] as const, c),
  }),
  ReportFault: ({ newId, roomId, c }) => ({
    type: 'ReportFault',
    faultId: newId as FaultId,
    ...(c % 4 === 0 ? {} : { roomId }),
    category: pick(['water', 'door', 'other'] as const, c),
    note: 'the tap drips',
  }),
  ResolveFault: ({ hotel, d }) => {
    const faultId = [...hotel.faults.values()].at(d % Math.max(1, hotel.faults.size))?.faultId;
    return faultId && { type: 'ResolveFault', faultId };
  },
  ReturnRoomToService: ({ hotel, d }) => {
    const closures = [...hotel.closures.values(), ...hotel.outOfService.values()];
    const closureId = closures.at(d % Math.max(1, closures.length))?.closureId;
    return closureId && { type: 'ReturnRoomToService', closureId };
  },
};
