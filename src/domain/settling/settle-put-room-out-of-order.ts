import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { PutRoomOutOfOrder } from '../housekeeping/put-room-out-of-order.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { holdersDuring } from '../reservations/room-nights.ts';
import { displace } from './make-way.ts';
import { aCase, keep, moot, type Kept } from './settlement.ts';

/** K17, K44: the room is broken, whoever was promised it. Arrivals make way; a guest who is in it is a case. */
export function settlePutRoomOutOfOrder(hotel: HotelState, command: PutRoomOutOfOrder, refusal: HotelRefusal): Kept {
  if (refusal.code !== 'room-not-free') return moot;
  const { roomId, nights, closureId, reason } = command;
  const holders = holdersDuring(hotel, roomId, nights).flatMap((id) => hotel.reservations.get(id) ?? []);
  const isInRoom = ({ occupies }: Reservation): boolean => occupies === roomId;
  const displaced = holders.filter((holder) => !isInRoom(holder));
  return keep(
    [
      ...displaced.map((holder) => displace(holder, roomId, nights, 'room-out-of-order')),
      { type: 'RoomPutOutOfOrder', closureId, roomId, nights, reason },
    ],
    ...holders.map((holder) => {
      const kind = isInRoom(holder) ? 'occupied-out-of-order' : 'displaced-by-closure';
      return aCase(kind, [holder.reservationId], [roomId], { closureId });
    }),
  );
}
