import { evolve } from '../evolve.ts';
import type { HotelEvent, HotelRefusal } from '../hotel.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import { accept, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import { released } from '../reservations/release-hold.ts';
import type { HoldReleased } from '../reservations/reservation-events.ts';
import { countsInType, typeOfNight, type Reservation } from '../reservations/reservation.ts';

type Decided = Decision<HotelEvent, HotelRefusal>;

/**
 * A hold whose release day has passed keeps nobody out: what it stands in the way of is decided without it, and the same
 * decision releases it. Only as many are released as the command needs, the one that lapsed first before the others.
 */
export function withoutLapsedHolds(
  hotel: HotelState,
  decision: Decided,
  businessDate: HotelDay,
  decideOn: (hotel: HotelState) => Decided,
): Decided {
  if (decision.accepted) return decision;
  const after = forkHotelState(hotel);
  const events: HoldReleased[] = [];
  for (let { refusal } = decision; ;) {
    const lapsed = lapsedHoldInTheWay(after, refusal, businessDate);
    if (!lapsed) return decision;
    const release: HoldReleased = { ...released(lapsed), because: 'release-day-passed' };
    evolve(after, release);
    events.push(release);
    const next = decideOn(after);
    if (next.accepted) return accept(...events, ...next.events);
    refusal = next.refusal;
  }
}

function lapsedHoldInTheWay(hotel: HotelState, refusal: HotelRefusal, businessDate: HotelDay): Reservation | undefined {
  if (refusal.code === 'room-not-free') {
    const holder = hotel.reservations.get(refusal.heldBy);
    return holder && hasLapsed(holder, businessDate) ? holder : undefined;
  }
  if (refusal.code === 'group-not-complete') {
    const [first] = refusal.notHad;
    return first && lapsedHoldInTheWay(hotel, first.refusal, businessDate);
  }
  if (refusal.code !== 'no-availability') return undefined;
  const { roomTypeId, nights, houseFull } = refusal;
  return [...hotel.reservations.values()]
    .filter((stay) => hasLapsed(stay, businessDate))
    .filter((stay) =>
      nights.some((night) =>
        countsInType(hotel, stay, houseFull ? typeOfNight(hotel, stay, night) : roomTypeId, night),
      ),
    )
    .toSorted(byReleaseDay)[0];
}

/** The release day itself still belongs to the guest. */
export function hasLapsed({ status, heldUntil }: Reservation, businessDate: HotelDay): boolean {
  return status === 'tentative' && heldUntil !== undefined && heldUntil < businessDate;
}

function byReleaseDay(left: Reservation, right: Reservation): number {
  return (left.heldUntil ?? 0) - (right.heldUntil ?? 0) || (left.reservationId < right.reservationId ? -1 : 1);
}
