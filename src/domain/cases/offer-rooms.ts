import type { HotelState } from '../hotel-state.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import type { Room } from '../property/property.ts';
import type { Reservation } from '../reservations/reservation.ts';
import type { CaseOption } from './case-options.ts';
import { freeRooms, isVacantFor } from './free-rooms.ts';
import { offer } from './offer.ts';
import { unlockFirst } from './unlock-first.ts';

const ROOMS_OFFERED = 2;
const anyRoom = (): boolean => true;

/** Rooms for a stay that has lost its own; a guest in house can also go on in the room they are in, if it is free again. */
export function offerRooms(
  hotel: HotelState,
  stay: Reservation,
  businessDate: HotelDay,
  isWanted: (room: Room) => boolean = anyRoom,
): readonly CaseOption[] {
  const { reservationId, occupies } = stay;
  const rooms = freeRooms(hotel, stay, businessDate).filter(isWanted);
  const own = rooms.filter(({ roomId }) => roomId === occupies);
  const others = rooms.filter(({ roomId }) => roomId !== occupies && isVacantFor(hotel, reservationId, roomId));
  if (!occupies) return rooms.slice(0, ROOMS_OFFERED).map(({ roomId }) => putInRoom(stay, roomId));
  return [
    ...own.map(({ roomId }) => putInRoom(stay, roomId)),
    ...others.slice(0, ROOMS_OFFERED).map(({ roomId }) => moveGuest(stay, occupies, roomId)),
  ];
}

/** Other rooms for a guest in house: free for the nights to come, and nobody in them now. */
export function offerMoves(hotel: HotelState, stay: Reservation, businessDate: HotelDay): readonly CaseOption[] {
  if (!stay.occupies) return [];
  return offerRooms(hotel, stay, businessDate, ({ roomId }) => roomId !== stay.occupies);
}

function putInRoom(stay: Reservation, roomId: RoomId): CaseOption {
  const { reservationId } = stay;
  const choice = { code: 'put-in-room', reservationId, roomId } as const;
  return offer(choice, ...unlockFirst(stay), { type: 'AssignRoom', reservationId, roomId });
}

function moveGuest(stay: Reservation, fromRoomId: RoomId, roomId: RoomId): CaseOption {
  const { reservationId } = stay;
  const choice = { code: 'move-guest', reservationId, roomId } as const;
  return offer(choice, ...unlockFirst(stay), { type: 'MoveGuestToRoom', reservationId, fromRoomId, roomId });
}
