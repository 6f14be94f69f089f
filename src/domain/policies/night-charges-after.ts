import { currentBusinessDate } from '../business-day/business-day.ts';
import { evolve } from '../evolve.ts';
import { roomChargesDue, type NightCharge } from '../folios/room-charges.ts';
import type { HotelEvent } from '../hotel.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';

/** What is charged for the night of the open day once these events have happened: who stays longer, pays for it. */
export function nightChargesAfter(hotel: HotelState, events: readonly HotelEvent[]): readonly NightCharge[] {
  const night = currentBusinessDate(hotel);
  if (night === undefined) return [];
  const after = forkHotelState(hotel);
  for (const event of events) evolve(after, event);
  return roomChargesDue(after, night);
}
