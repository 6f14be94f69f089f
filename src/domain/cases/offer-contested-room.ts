import type { HotelCommand } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import { nightsToCome, oversellsType } from '../reservations/assign-room.ts';
import { isExpected, type Reservation } from '../reservations/reservation.ts';
import { closuresDuring, firstNightHeldBy, holdersDuring, isRetiredDuring } from '../reservations/room-nights.ts';
import type { OpenCase } from './case.ts';
import type { CaseOption } from './case-options.ts';
import { freeRooms, isVacantFor } from './free-rooms.ts';
import { offer } from './offer.ts';

/** The contested room for this stay after all: whoever holds it moves to another, or leaves it earlier. */
export function offerContestedRoom(
  hotel: HotelState,
  open: OpenCase,
  stay: Reservation,
  businessDate: HotelDay,
): readonly CaseOption[] {
  const roomId = open.rooms[0];
  const holder = roomId && isExpected(stay) ? onlyHolder(hotel, stay, roomId, businessDate) : undefined;
  if (!roomId || !holder || !open.reservations.includes(holder.reservationId)) return [];
  return [
    ...swap(hotel, stay, roomId, holder, businessDate),
    ...shortenHolder(hotel, stay, roomId, holder, businessDate),
  ];
}

/** The one stay that keeps this one out of the room; undefined where moving one stay does not free it. */
function onlyHolder(
  hotel: HotelState,
  stay: Reservation,
  roomId: RoomId,
  businessDate: HotelDay,
): Reservation | undefined {
  const nights = nightsToCome(stay.stay, businessDate);
  const [holder, ...more] = holdersDuring(hotel, roomId, nights, stay.reservationId);
  const isBarred =
    closuresDuring(hotel, roomId, nights).length > 0 ||
    isRetiredDuring(hotel, roomId, nights) ||
    oversellsType(hotel, stay, roomId, nights);
  return holder && more.length === 0 && !isBarred ? hotel.reservations.get(holder) : undefined;
}

function swap(
  hotel: HotelState,
  { reservationId }: Reservation,
  roomId: RoomId,
  holder: Reservation,
  businessDate: HotelDay,
): readonly CaseOption[] {
  if (holder.doNotMove) return [];
  const other = holder.reservationId;
  const otherRoomId = freeRooms(hotel, holder, businessDate).find(
    (free) =>
      free.roomId !== roomId &&
      // Who is in another room already, but holds this one, comes no farther by being moved where they are.
      free.roomId !== holder.occupies &&
      (!holder.occupies || isVacantFor(hotel, other, free.roomId)),
  )?.roomId;
  if (!otherRoomId) return [];
  const makeRoom: HotelCommand = holder.occupies
    ? { type: 'MoveGuestToRoom', reservationId: other, fromRoomId: holder.occupies, roomId: otherRoomId }
    : { type: 'AssignRoom', reservationId: other, roomId: otherRoomId };
  return [
    offer({ code: 'swap', reservationId, roomId, other, otherRoomId }, makeRoom, {
      type: 'AssignRoom',
      reservationId,
      roomId,
    }),
  ];
}

/** A guest in house whose longer stay took the room goes back to leaving before this stay arrives. */
function shortenHolder(
  hotel: HotelState,
  { reservationId, stay }: Reservation,
  roomId: RoomId,
  holder: Reservation,
  businessDate: HotelDay,
): readonly CaseOption[] {
  const departure = firstNightHeldBy(hotel, holder.reservationId, roomId, nightsToCome(stay, businessDate));
  if (!holder.occupies || departure === undefined || departure <= businessDate) return [];
  const other = holder.reservationId;
  return [
    offer(
      { code: 'shorten-stay', reservationId: other, departure },
      { type: 'ChangeStayDates', reservationId: other, stay: { ...holder.stay, departure } },
      { type: 'AssignRoom', reservationId, roomId },
    ),
  ];
}
