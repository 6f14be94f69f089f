import type { HotelEvent, HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { PutRoomOutOfOrder } from '../housekeeping/put-room-out-of-order.ts';
import type { PutRoomToHouseUse } from '../housekeeping/put-room-to-house-use.ts';
import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, RoomId } from '../kernel/identifiers.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { holdersDuring } from '../reservations/room-nights.ts';
import { displace } from './make-way.ts';
import { aCase, keep, moot, type Kept } from './settlement.ts';

/** K17, K44: the room is broken, whoever was promised it. Arrivals make way; a guest who is in it is a case. */
export function settleClosing(
  hotel: HotelState,
  command: PutRoomOutOfOrder | PutRoomToHouseUse,
  refusal: HotelRefusal,
): Kept {
  if (refusal.code !== 'room-not-free' && refusal.code !== 'room-retired') return moot;
  const { type, ...asked } = command;
  const nights = nightsItIsThere(hotel, command.roomId, command.nights);
  if (!nights) return moot;
  const closure = { ...asked, nights };
  const closed: HotelEvent = {
    ...closure,
    type: type === 'PutRoomOutOfOrder' ? 'RoomPutOutOfOrder' : 'RoomPutToHouseUse',
  };
  return closeThough(hotel, closure, closure.nights, closed);
}

/** Of these nights, those on which the hotel still has the room. */
export function nightsItIsThere(hotel: HotelState, roomId: RoomId, nights: Interval): Interval | undefined {
  const { retiredFrom = nights.departure } = hotel.rooms.get(roomId) ?? {};
  const departure = Math.min(nights.departure, retiredFrom) as HotelDay;
  return nights.arrival < departure ? { ...nights, departure } : undefined;
}

/** The room is closed for these nights although some of them were promised or are lived in. */
export function closeThough(
  hotel: HotelState,
  { roomId, closureId }: { readonly roomId: RoomId; readonly closureId: ClosureId },
  nights: Interval,
  closed: HotelEvent,
): Kept {
  const holders = holdersDuring(hotel, roomId, nights).flatMap((id) => hotel.reservations.get(id) ?? []);
  const isInRoom = ({ occupies }: Reservation): boolean => occupies === roomId;
  const displaced = holders.filter((holder) => !isInRoom(holder));
  return keep(
    [...displaced.map((holder) => displace(holder, roomId, nights, 'room-out-of-order')), closed],
    ...holders.map((holder) => {
      const kind = isInRoom(holder) ? 'occupied-out-of-order' : 'displaced-by-closure';
      return aCase(kind, [holder.reservationId], [roomId], { closureId });
    }),
  );
}
