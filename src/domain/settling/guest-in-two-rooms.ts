import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import { isOvertaken } from '../housekeeping/housekeeping.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import { aCase, keep, type Kept } from './settlement.ts';

/** K15, K20: two desks say where the guest is. Only a person can look; until then the books stay as they are. */
export function guestInTwoRooms(
  hotel: HotelState,
  reservationId: ReservationId,
  recordedIn: RoomId,
  saidToBeIn: RoomId,
  given: Circumstances,
): Kept {
  return keep(
    mayHaveBeenUsed(hotel, saidToBeIn, given),
    aCase('guest-in-two-rooms', [reservationId], [recordedIn, saidToBeIn]),
  );
}

/** Somebody was given the keys of the room: nobody else gets it before it has been looked at. */
export function mayHaveBeenUsed(hotel: HotelState, roomId: RoomId, { at }: Circumstances): readonly HotelEvent[] {
  const dirty = { condition: 'dirty', observedAt: at } as const;
  if (isOvertaken(hotel, roomId, dirty)) return [];
  return [{ type: 'RoomConditionReported', roomId, ...dirty, because: 'may-have-been-used' }];
}
