import type { HotelState } from '#domain/hotel-state.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { CloseBusinessDay } from '#domain/night-audit/close-business-day.ts';
import { unresolvedOn } from '#domain/night-audit/unresolved.ts';

/** What the night auditor of a replayed hotel says: whoever was expected and is not here does not come any more. */
export function closeNight(hotel: HotelState, day: HotelDay): CloseBusinessDay {
  const { arrivals, departures, shifts } = unresolvedOn(hotel, day);
  return {
    type: 'CloseBusinessDay',
    day,
    noShows: arrivals.map(({ reservationId }) => reservationId),
    overstays: departures.map(({ reservationId }) => reservationId),
    openShifts: shifts,
  };
}
