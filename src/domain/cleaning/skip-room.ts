import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { Instant, RoomId } from '../kernel/identifiers.ts';
import { isOvertakenBy } from './cleaning.ts';
import type { RoomSkipped, SkipReason } from './cleaning-events.ts';

/** Says that a room was not cleaned, and why. */
export type SkipRoom = {
  readonly type: 'SkipRoom';
  readonly roomId: RoomId;
  readonly reason: SkipReason;
  readonly skippedAt: Instant;
};

export type SkipRoomRefusal = { readonly code: 'unknown-room'; readonly roomId: RoomId };

export function skipRoom(
  hotel: HotelState,
  { roomId, reason, skippedAt }: SkipRoom,
  given: Circumstances,
): Decision<RoomSkipped, SkipRoomRefusal> {
  if (!hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  if (isOvertakenBy(hotel.cleaningSteps.get(roomId), { step: 'skipped', at: skippedAt })) return accept();
  const { businessDate: date, actor: attendantId } = given;
  return accept({ type: 'RoomSkipped', roomId, date, attendantId, reason, skippedAt });
}
