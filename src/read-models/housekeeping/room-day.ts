import type { RoomDay } from '#contract/housekeeping.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { StayRow } from '../rack/rack-rows.ts';

export type StaysOfRoom = {
  readonly inHouse: readonly StayRow[];
  readonly expected: readonly StayRow[];
  readonly departed: readonly StayRow[];
};

/** What happens in a room on a day. A guest who is in a closed room is what matters of it; an empty one is out of order. */
export function roomDay({ inHouse, expected, departed }: StaysOfRoom, isClosed: boolean, day: HotelDay): RoomDay {
  const isDueOut = inHouse.some(({ stay }) => stay.departure <= day);
  if (inHouse.length === 0 && isClosed) return 'out-of-order';
  if (expected.length > 0 && (isDueOut || departed.length > 0)) return 'turnover';
  // Who left this morning says nothing of the guest who has come since.
  if (inHouse.length > 0) return isDueOut ? 'due-out' : 'stay-over';
  if (expected.length > 0) return 'arrival';
  return departed.length > 0 ? 'departed' : 'free';
}
