import type { HotelCommand } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import { nightsToCome, oversellsType } from '../reservations/assign-room.ts';
import { isExpected, type Reservation } from '../reservations/reservation.ts';
import { closuresDuring, holdersDuring, isRetiredDuring } from '../reservations/room-nights.ts';
import type { OpenCase } from './case.ts';
import type { CaseOption } from './case-options.ts';
import { offer } from './offer.ts';

/** The room back in service, and with it the stay that it was taken from, where nothing else is in the way. */
export function offerEndOfClosure(
  hotel: HotelState,
  { closureId, rooms: [roomId] }: OpenCase,
  stay: Reservation,
  businessDate: HotelDay,
): readonly CaseOption[] {
  if (!closureId || !roomId || !hotel.closures.has(closureId)) return [];
  const { reservationId, occupies } = stay;
  const nights = nightsToCome(stay.stay, businessDate);
  const isFreeOtherwise =
    closuresDuring(hotel, roomId, nights).every((id) => id === closureId) &&
    !isRetiredDuring(hotel, roomId, nights) &&
    holdersDuring(hotel, roomId, nights, reservationId).length === 0 &&
    !oversellsType(hotel, stay, roomId, nights);
  const canHaveRoom = isExpected(stay) || occupies === roomId;
  const assign: readonly HotelCommand[] =
    canHaveRoom && isFreeOtherwise ? [{ type: 'AssignRoom', reservationId, roomId }] : [];
  // Ending the closure helps a displaced stay only if the stay gets the room.
  if (occupies !== roomId && assign.length === 0) return [];
  const choice = { code: 'return-room-to-service', roomId, closureId } as const;
  return [offer(choice, { type: 'ReturnRoomToService', closureId }, ...assign)];
}
