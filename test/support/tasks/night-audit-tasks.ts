import type { NightAuditCommand } from '#domain/night-audit/night-audit-commands.ts';
import { unresolvedOn } from '#domain/night-audit/unresolved.ts';
import { type Tasks } from './picks.ts';

export const nightAuditTasks: Tasks<NightAuditCommand> = {
  CloseBusinessDay: ({ hotel, businessDate }) => {
    const { arrivals, departures, shifts } = unresolvedOn(hotel, businessDate);
    return {
      type: 'CloseBusinessDay',
      day: businessDate,
      noShows: arrivals.map(({ reservationId }) => reservationId),
      overstays: departures.map(({ reservationId }) => reservationId),
      openShifts: shifts,
    };
  },
};
