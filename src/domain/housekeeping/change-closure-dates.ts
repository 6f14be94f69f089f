import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import { nightsOf, sameDates, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, Instant } from '../kernel/identifiers.ts';
import { isGoneDuring } from '../property/property.ts';
import type { RoomIsRetired, RoomNotFree } from '../property/room-refusals.ts';
import { closureOf, type ClosureChanged, type ClosureEnded } from './closure.ts';
import type { Closure } from './housekeeping.ts';
import type { ClosureDatesChanged } from './housekeeping-events.ts';

/** The work takes longer, or less long, than was thought: a closure gets other nights. */
export type ChangeClosureDates = {
  readonly type: 'ChangeClosureDates';
  readonly closureId: ClosureId;
  readonly nights: Interval;
  /** The nights that the desk had in front of it: if the room is closed for others by now, two people have decided. */
  readonly before: Interval;
  /** When it was seen that the room needs longer: of two desks the later look stands. */
  readonly observedAt: Instant;
};

export type ChangeClosureDatesRefusal =
  | { readonly code: 'unknown-closure'; readonly closureId: ClosureId }
  | { readonly code: 'no-nights' }
  | { readonly code: 'closure-in-the-past'; readonly businessDate: HotelDay }
  | ClosureEnded
  | ClosureChanged
  | RoomIsRetired
  | RoomNotFree;

export function changeClosureDates(
  hotel: HotelState,
  { closureId, nights, before, observedAt }: ChangeClosureDates,
  { businessDate }: Circumstances,
): Decision<ClosureDatesChanged, ChangeClosureDatesRefusal> {
  const closure = closureOf(hotel, closureId);
  if (!closure) {
    const ended = hotel.endedClosures.get(closureId);
    return refuse(
      ended ? { code: 'closure-ended', closureId, roomId: ended.roomId } : { code: 'unknown-closure', closureId },
    );
  }
  if (sameDates(nights, closure.nights)) return accept();
  if (nights.departure <= nights.arrival) return refuse({ code: 'no-nights' });
  if (!sameDates(before, closure.nights)) return refuse({ code: 'closure-changed', closureId, nights: closure.nights });
  if (changesThePast(closure.nights, nights, businessDate))
    return refuse({ code: 'closure-in-the-past', businessDate });
  const room = hotel.rooms.get(closure.roomId);
  const inTheWay = (room && isGoneDuring(room, nights)) ?? whoHoldsAddedNights(hotel, closure, nights);
  return inTheWay ? refuse(inTheWay) : accept(closureDatesChanged(closure, nights, observedAt));
}

/** The event of a change, also of a closure that had ended meanwhile and goes on. */
export function closureDatesChanged(closure: Closure, nights: Interval, observedAt: Instant): ClosureDatesChanged {
  const { closureId, roomId, nights: before, reason, kind } = closure;
  return {
    type: 'ClosureDatesChanged',
    closureId,
    roomId,
    before,
    nights,
    reason,
    observedAt,
    ...(kind ? { kind } : {}),
  };
}

/** Nights that have passed were closed, or were not: nobody can say otherwise now. */
function changesThePast(before: Interval, nights: Interval, businessDate: HotelDay): boolean {
  const isBegunOtherwise = nights.arrival !== before.arrival && Math.min(nights.arrival, before.arrival) < businessDate;
  return isBegunOtherwise || nights.departure < businessDate;
}

function whoHoldsAddedNights(hotel: HotelState, { roomId, kind, nights: before }: Closure, nights: Interval) {
  if (kind === 'out-of-service') return undefined;
  for (const night of nightsOf(nights)) {
    const [heldBy] = hotel.roomNights.get(`${roomId}|${night}`) ?? [];
    const isAdded = night < before.arrival || night >= before.departure;
    if (heldBy && isAdded) return { code: 'room-not-free', roomId, heldBy, night } as const;
  }
  return undefined;
}
