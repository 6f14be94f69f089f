import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { Instant, RoomId } from '../kernel/identifiers.ts';
import type { ServiceRequest, ServiceRequestRecorded } from './cleaning-events.ts';

/** Notes what the guest of a room wants of housekeeping today. */
export type RecordServiceRequest = {
  readonly type: 'RecordServiceRequest';
  readonly roomId: RoomId;
  readonly request: ServiceRequest;
  readonly observedAt: Instant;
};

export type RecordServiceRequestRefusal =
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'nobody-in-room'; readonly roomId: RoomId };

/** The latest sign stands. One that was seen before the guest of the books had the key was another guest's. */
export function recordServiceRequest(
  hotel: HotelState,
  { roomId, request, observedAt }: RecordServiceRequest,
  given: Circumstances,
): Decision<ServiceRequestRecorded, RecordServiceRequestRefusal> {
  if (!hotel.rooms.has(roomId)) return refuse({ code: 'unknown-room', roomId });
  if (!hotel.occupants.has(roomId)) return refuse({ code: 'nobody-in-room', roomId });
  const known = hotel.serviceRequests.get(roomId);
  const isOld = known !== undefined && known.observedAt >= observedAt;
  const wasAnothers = (hotel.keysMovedAt.get(roomId) ?? -1) > observedAt;
  if (isOld || wasAnothers) return accept();
  return accept({ type: 'ServiceRequestRecorded', roomId, date: given.businessDate, request, observedAt });
}
