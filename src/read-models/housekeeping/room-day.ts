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
  const leaves = departed.length > 0 || inHouse.some(({ stay }) => stay.departure <= day);
  if (inHouse.length === 0 && isClosed) return 'out-of-order';
  if (leaves && expected.length > 0) return 'turnover';
  if (inHouse.length > 0) return leaves ? 'due-out' : 'stay-over';
  if (expected.length > 0) return 'arrival';
  return leaves ? 'departed' : 'free';
}
