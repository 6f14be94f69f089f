import type { HotelState } from '../hotel-state.ts';
import type { Interval } from '../kernel/hotel-day.ts';
import { closuresDuring } from '../reservations/room-nights.ts';
import type { CheckOutReinstated, GuestCheckedIn, GuestMovedToRoom } from '../stays/stays-events.ts';
import { makeWay, roomPromisedTwice } from './make-way.ts';
import { retireLater } from './settle-retire-room.ts';
import { aCase, keep, type Kept } from './settlement.ts';

type Entry = GuestCheckedIn | GuestMovedToRoom | CheckOutReinstated;

/** A guest enters a room that the books do not give them: whoever was promised it makes way, whoever is in it is a case. */
export function enterRoom(hotel: HotelState, entry: Entry, nights: Interval): Kept {
  const { reservationId, roomId } = entry;
  const displaced = makeWay(hotel, reservationId, roomId, nights);
  const occupants = (hotel.occupants.get(roomId) ?? []).filter((id) => id !== reservationId);
  return keep(
    [...displaced, ...retireLater(hotel, roomId, nights.departure), entry],
    ...(occupants.length > 0 ? [aCase('room-occupied-twice', [...occupants, reservationId], [roomId])] : []),
    ...closuresDuring(hotel, roomId, nights).map((closureId) =>
      aCase('occupied-out-of-order', [reservationId], [roomId], { closureId }),
    ),
    ...displaced.map((lost) => roomPromisedTwice(lost, roomId, reservationId)),
  );
}
