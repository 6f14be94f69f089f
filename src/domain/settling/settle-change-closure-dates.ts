import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import { closureDatesChanged, type ChangeClosureDates } from '../housekeeping/change-closure-dates.ts';
import { closureOf } from '../housekeeping/closure.ts';
import type { Closure } from '../housekeeping/housekeeping.ts';
import type { Interval } from '../kernel/hotel-day.ts';
import type { Instant } from '../kernel/identifiers.ts';
import { closeThough, nightsItIsThere } from './settle-put-room-out-of-order.ts';
import { keep, moot, type Kept } from './settlement.ts';

/**
 * K45, K47: two people have looked at the room, and the later look stands; of two at the same moment the longer closure. K44:
 * a room that needs longer needs longer, whoever was promised it.
 */
export function settleChangeClosureDates(
  hotel: HotelState,
  { closureId, nights: asked, observedAt }: ChangeClosureDates,
  refusal: HotelRefusal,
): Kept {
  const open = closureOf(hotel, closureId);
  const closure = open ?? hotel.endedClosures.get(closureId);
  if (!closure) return moot;
  const isContested = refusal.code === 'closure-changed' || refusal.code === 'closure-ended';
  const isBarred = refusal.code === 'room-not-free' || refusal.code === 'room-retired';
  const nights = nightsItIsThere(hotel, closure.roomId, asked);
  if (!nights || !(isBarred || isContested)) return moot;
  if (isContested && !isLaterLook(closure, nights, observedAt)) return moot;
  const changed = closureDatesChanged(closure, nights, observedAt);
  return closure.kind === 'out-of-service' ? keep([changed]) : closeThough(hotel, closure, nights, changed);
}

function isLaterLook({ seenAt, nights: standing }: Closure, nights: Interval, observedAt: Instant): boolean {
  if (observedAt === seenAt) return nights.departure > standing.departure;
  return seenAt === undefined || observedAt > seenAt;
}
