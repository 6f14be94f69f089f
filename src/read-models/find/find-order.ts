import type { Found } from '#contract/find.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { isExpected } from '#domain/reservations/reservation.ts';

/** `misfit`: 0 is exactly what was typed, larger is further from it. */
export type Candidate = { readonly found: Found; readonly misfit: number };

const ROOM_EXACT = 0;
const GUEST = 3;
const ROOM = 4;

/**
 * What the desk most likely means comes first: exactly this number; who is here; who will come; people; rooms that begin
 * like this; the past, latest first.
 */
export function inFindOrder(candidates: readonly Candidate[], businessDate: HotelDay): readonly Found[] {
  return candidates
    .toSorted(
      (left, right) =>
        rankOf(left, businessDate) - rankOf(right, businessDate) ||
        left.misfit - right.misfit ||
        distance(left, businessDate) - distance(right, businessDate),
    )
    .map(({ found }) => found);
}

function rankOf({ found, misfit }: Candidate, businessDate: HotelDay): number {
  if (misfit === 0) return ROOM_EXACT;
  switch (found.kind) {
    case 'room':
      return ROOM;
    case 'guest':
      return GUEST;
    case 'reservation':
      if (found.status === 'in-house') return 1;
      return isExpected(found) && found.stay.departure >= businessDate ? 2 : 5;
  }
}

/** Days between today and a stay's arrival: the next arrival and the latest departure stand first. */
function distance({ found }: Candidate, businessDate: HotelDay): number {
  return found.kind === 'reservation' ? Math.abs(found.stay.arrival - businessDate) : 0;
}
