import type { HotelCommand } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import { nightsToCome, oversellsType } from '../reservations/assign-room.ts';
import { isExpected, type Reservation } from '../reservations/reservation.ts';
import { closuresDuring, holdersDuring } from '../reservations/room-nights.ts';
import type { CaseOption } from './case-options.ts';
import { freeRooms, isVacantFor } from './free-rooms.ts';
import { offer } from './offer.ts';
import { unlockFirst } from './unlock-first.ts';

/** The guest is in this room after all; arrivals that were promised it get another one first. */
export function offerWhereGuestIs(
  hotel: HotelState,
  stay: Reservation,
  roomId: RoomId,
  businessDate: HotelDay,
): readonly CaseOption[] {
  const { reservationId, occupies } = stay;
  const choice = { code: 'guest-is-in', reservationId, roomId } as const;
  if (!occupies || occupies === roomId) return [offer(choice)];
  const nights = nightsToCome(stay.stay, businessDate);
  const isBarred =
    !isVacantFor(hotel, reservationId, roomId) ||
    closuresDuring(hotel, roomId, nights).length > 0 ||
    oversellsType(hotel, stay, roomId, nights);
  const makeWay = holdersDuring(hotel, roomId, nights, reservationId).map((holder) =>
    moveArrival(hotel, hotel.reservations.get(holder), roomId, businessDate),
  );
  if (isBarred || makeWay.includes(undefined)) return [];
  const steps = makeWay.filter((step) => step !== undefined);
  return [
    offer(choice, ...steps, ...unlockFirst(stay), {
      type: 'MoveGuestToRoom',
      reservationId,
      fromRoomId: occupies,
      roomId,
    }),
  ];
}

function moveArrival(
  hotel: HotelState,
  arrival: Reservation | undefined,
  fromRoomId: RoomId,
  businessDate: HotelDay,
): HotelCommand | undefined {
  if (!arrival || !isExpected(arrival) || arrival.doNotMove) return undefined;
  const elsewhere = freeRooms(hotel, arrival, businessDate).find(({ roomId }) => roomId !== fromRoomId);
  return elsewhere && { type: 'AssignRoom', reservationId: arrival.reservationId, roomId: elsewhere.roomId };
}
