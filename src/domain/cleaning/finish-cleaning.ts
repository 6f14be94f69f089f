import type { HotelState } from '../hotel-state.ts';
import { isOvertaken } from '../housekeeping/housekeeping.ts';
import type { RoomConditionReported } from '../housekeeping/housekeeping-events.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { Instant, RoomId } from '../kernel/identifiers.ts';
import { isOvertakenBy } from './cleaning.ts';
import type { CleaningFinished } from './cleaning-events.ts';

/** Says that a room was cleaned, which is a look at it too. A room that is lived in is cleaned as well. */
export type FinishCleaning = { readonly type: 'FinishCleaning'; readonly roomId: RoomId; readonly finishedAt: Instant };

export type FinishCleaningRefusal = { readonly code: 'unknown-room'; readonly roomId: RoomId };

/** K42: the work is recorded; whether the room is clean still depends on what was seen of it since. */
export function finishCleaning(
  hotel: HotelState,
  { roomId, finishedAt }: FinishCleaning,
  given: Circumstances,
): Decision<CleaningFinished | RoomConditionReported, FinishCleaningRefusal> {
  if (!hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  const isOldWork = isOvertakenBy(hotel.cleaningSteps.get(roomId), { step: 'finished', at: finishedAt });
  const clean = { condition: 'clean', observedAt: finishedAt } as const;
  const finished: readonly CleaningFinished[] = isOldWork
    ? []
    : [{ type: 'CleaningFinished', roomId, date: given.businessDate, attendantId: given.actor, finishedAt }];
  const seen: readonly RoomConditionReported[] = isOvertaken(hotel, roomId, clean)
    ? []
    : [{ type: 'RoomConditionReported', roomId, ...clean, because: 'cleaned' }];
  return accept<CleaningFinished | RoomConditionReported>(...finished, ...seen);
}
