import type { HotelState } from '../hotel-state.ts';
import { sameDates, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, Instant, RoomId } from '../kernel/identifiers.ts';
import type { Closure } from './housekeeping.ts';

/** The room was given back by a colleague. */
export type ClosureEnded = { readonly code: 'closure-ended'; readonly closureId: ClosureId; readonly roomId: RoomId };

/** A colleague has changed the closure since the clerk looked, and says so later than this desk. */
export type ClosureChanged = {
  readonly code: 'closure-changed';
  readonly closureId: ClosureId;
  readonly nights: Interval;
};

/** What ends a closure says which nights it saw, and when: a later look at the room stands. */
export type SeenClosure = { readonly before?: Interval; readonly observedAt?: Instant };

export function closureOf(hotel: HotelState, closureId: ClosureId): Closure | undefined {
  return hotel.closures.get(closureId) ?? hotel.outOfService.get(closureId);
}

/** K47: whether somebody has looked at the room later, and said other nights than this desk had in front of it. */
export function isSeenLater({ closureId, nights, seenAt }: Closure, seen: SeenClosure): ClosureChanged | undefined {
  const { before, observedAt } = seen;
  if (!before || observedAt === undefined || sameDates(before, nights)) return undefined;
  return seenAt !== undefined && seenAt > observedAt ? { code: 'closure-changed', closureId, nights } : undefined;
}

/** How a closure ends that may have begun: the nights that have passed stay closed. */
export function endOfClosure({ closureId, roomId, nights }: Closure, businessDate: HotelDay, observedAt: Instant) {
  const from = Math.max(nights.arrival, businessDate) as HotelDay;
  return { closureId, roomId, nights, from, observedAt };
}
