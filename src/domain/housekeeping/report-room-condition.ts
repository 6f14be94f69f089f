import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { Instant, RoomId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { isOvertaken } from './housekeeping.ts';
import type { RoomCondition, RoomConditionReported } from './housekeeping-events.ts';

export type ReportRoomCondition = {
  readonly type: 'ReportRoomCondition';
  readonly roomId: RoomId;
  readonly condition: RoomCondition;
  /** When the room was seen so, which may be long before the report reaches anybody. */
  readonly observedAt: Instant;
};

export type ReportRoomConditionRefusal = { readonly code: 'unknown-room'; readonly roomId: RoomId };

export function reportRoomCondition(
  hotel: HotelState,
  { roomId, condition, observedAt }: ReportRoomCondition,
): Decision<RoomConditionReported, ReportRoomConditionRefusal> {
  if (!hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  // A report that was overtaken, by a person or by a guest leaving, changes nothing.
  if (isOvertaken(hotel, roomId, { condition, observedAt })) return accept();
  return accept({ type: 'RoomConditionReported', roomId, condition, observedAt });
}
