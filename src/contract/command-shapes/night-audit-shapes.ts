import type { NightAuditCommand } from '#domain/night-audit/night-audit-commands.ts';
import { id, list, optional } from '../parsing/shape.ts';
import { commandShapes, day, ROOMS_MAX } from './common-shapes.ts';

export const nightAuditShapes = commandShapes<NightAuditCommand>({
  CloseBusinessDay: {
    day,
    noShows: optional(list(id(), ROOMS_MAX)),
    overstays: optional(list(id(), ROOMS_MAX)),
    openShifts: optional(list(id(), ROOMS_MAX)),
  },
});
