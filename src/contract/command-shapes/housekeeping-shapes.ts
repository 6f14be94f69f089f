import { id, oneOf, optional, whole } from '../parsing/shape.ts';
import type { HousekeepingCommand } from '#domain/housekeeping/housekeeping-commands.ts';
import { commandShapes, day, instant, interval, note, noteOfThing, yes, GUESTS_MAX } from './common-shapes.ts';

export const housekeepingShapes = commandShapes<HousekeepingCommand>({
  ReportRoomCondition: {
    roomId: id(),
    condition: oneOf('dirty', 'pickup', 'clean', 'inspected'),
    observedAt: instant,
  },
  PutRoomOutOfOrder: { closureId: id(), roomId: id(), nights: interval, reason: note },
  PutRoomOutOfService: { closureId: id(), roomId: id(), nights: interval, reason: noteOfThing },
  ReturnRoomToService: { closureId: id(), before: optional(interval), observedAt: optional(instant) },
  ChangeClosureDates: { closureId: id(), nights: interval, before: interval, observedAt: instant },
  PutRoomToHouseUse: { closureId: id(), roomId: id(), nights: interval, reason: noteOfThing },
  EndHouseUse: { closureId: id(), before: optional(interval), observedAt: optional(instant) },
  RetireRoom: { roomId: id(), from: day },
  ReinstateRoom: { roomId: id(), retiredFrom: day },
  ReportOccupancy: {
    roomId: id(),
    seen: oneOf('vacant', 'occupied'),
    persons: optional(whole(0, GUESTS_MAX)),
    observedAt: instant,
  },
  ResolveDiscrepancy: {
    roomId: id(),
    outcome: oneOf('books-corrected', 'seen-wrongly', 'guest-slept-out', 'visitor'),
  },
  ReportFault: {
    faultId: id(),
    roomId: optional(id()),
    category: oneOf('water', 'electricity', 'heating', 'appliance', 'furniture', 'door', 'window', 'pests', 'other'),
    note: optional(noteOfThing),
    isUnsafe: optional(yes),
  },
  ResolveFault: { faultId: id() },
});
