import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { Instant, RoomId } from '../kernel/identifiers.ts';
import { isOvertakenBy } from './cleaning.ts';
import type { CleaningStarted } from './cleaning-events.ts';

export type StartCleaning = { readonly type: 'StartCleaning'; readonly roomId: RoomId; readonly startedAt: Instant };

export type StartCleaningRefusal = { readonly code: 'unknown-room'; readonly roomId: RoomId };

export function startCleaning(
  hotel: HotelState,
  { roomId, startedAt }: StartCleaning,
  given: Circumstances,
): Decision<CleaningStarted, StartCleaningRefusal> {
  if (!hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  if (isOvertakenBy(hotel.cleaningSteps.get(roomId), { step: 'started', at: startedAt })) return accept();
  return accept({
    type: 'CleaningStarted',
    roomId,
    date: given.businessDate,
    attendantId: given.actor,
    startedAt,
  });
}
