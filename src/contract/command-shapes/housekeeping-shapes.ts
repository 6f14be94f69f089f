import { id, oneOf, whole } from '../parsing/shape.ts';
import type { HousekeepingCommand } from '#domain/housekeeping/housekeeping-commands.ts';
import { commandShapes, note, interval } from './common-shapes.ts';

export const housekeepingShapes = commandShapes<HousekeepingCommand>({
  ReportRoomCondition: {
    roomId: id(),
    condition: oneOf('dirty', 'pickup', 'clean', 'inspected'),
    observedAt: whole(0),
  },
  PutRoomOutOfOrder: { closureId: id(), roomId: id(), nights: interval, reason: note },
  ReturnRoomToService: { closureId: id() },
});
