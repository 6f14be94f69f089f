import type { HotelEvent, HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import { nightsHeldFrom, retired, roomRetired, type RetireRoom } from '../housekeeping/retire-room.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { displace } from './make-way.ts';
import { aCase, keep, moot, type Kept } from './settlement.ts';

/** K46: the room goes, as soon as nobody is in it; who was promised it and has not arrived needs another one. */
export function settleRetireRoom(
  hotel: HotelState,
  { roomId, from }: RetireRoom,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept {
  const room = hotel.rooms.get(roomId);
  if (refusal.code !== 'room-not-free' || !room) return moot;
  const ids = new Set(nightsHeldFrom(hotel, roomId, from).map(({ heldBy }) => heldBy));
  const holders = [...ids].flatMap((id) => hotel.reservations.get(id) ?? []);
  const lastNight = Math.max(from, ...holders.filter(isIn(roomId)).map(({ stay }) => stay.departure)) as HotelDay;
  const without = holders.filter((holder) => !isIn(roomId)(holder) && holds(holder, roomId, lastNight));
  return keep(
    [
      ...without.map((holder) => displace(holder, roomId, { ...holder.stay, arrival: lastNight }, 'room-retired')),
      ...retired(hotel, room, lastNight, given),
    ],
    ...without.map(({ reservationId }) => aCase('displaced-by-retirement', [reservationId], [roomId])),
  );
}

/** K46: a guest is in the room, or stays in it longer: it is retired when it is free. */
export function retireLater(hotel: HotelState, roomId: RoomId, until: HotelDay): readonly HotelEvent[] {
  const room = hotel.rooms.get(roomId);
  const isToGo = room?.retiredFrom !== undefined && room.retiredFrom < until;
  return isToGo ? [roomRetired(room, until)] : [];
}

function isIn(roomId: RoomId): (stay: Reservation) => boolean {
  return ({ occupies }) => occupies === roomId;
}

function holds({ segments }: Reservation, roomId: RoomId, from: HotelDay): boolean {
  return segments.some((segment) => segment.roomId === roomId && from < segment.to);
}
