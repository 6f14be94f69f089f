import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { Interval } from '../kernel/hotel-day.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import { nightsToCome, type AssignRoom } from '../reservations/assign-room.ts';
import { isExpected, type Reservation } from '../reservations/reservation.ts';
import { closuresDuring, holdersDuring, withRoom } from '../reservations/room-nights.ts';
import { displace, type Displaced } from './make-way.ts';
import { roomLost } from './room-lost.ts';
import { keep, moot, type Kept } from './settlement.ts';

/** K2, K24: the reservation stays without this room; whoever holds it keeps it, unless only a rule put them there. */
export function settleAssignRoom(
  hotel: HotelState,
  { reservationId, roomId, automatic }: AssignRoom,
  { businessDate }: Circumstances,
  refusal: HotelRefusal,
): Kept {
  const reservation = hotel.reservations.get(reservationId);
  // A rule that comes too late has promised nothing to anybody, and a stay that has a room already lost nothing.
  if (!reservation || automatic || !isExpected(reservation)) return moot;
  if (reservation.segments.length > 0 && !reservation.chosenByRule) return moot;
  const { stay } = reservation;
  const nights = nightsToCome(stay, businessDate);
  const displaced = displaceThoseChosenByRule(hotel, reservation, roomId, nights);
  if (!displaced && reservation.segments.length > 0) return moot;
  if (!displaced) return keep([], ...roomLost(hotel, reservation, roomId, nights, refusal));
  const segments = withRoom([], roomId, nights);
  return keep([...displaced, { type: 'RoomAssigned', reservationId, roomId, stay, segments }]);
}

/** The stays that give up the room to a person's choice; undefined when a person's choice or a closure is in the way too. */
function displaceThoseChosenByRule(
  hotel: HotelState,
  { reservationId }: Reservation,
  roomId: RoomId,
  nights: Interval,
): readonly Displaced[] | undefined {
  const holders = holdersDuring(hotel, roomId, nights, reservationId).map((id) => hotel.reservations.get(id));
  const chosenByRule = holders.filter((holder) => holder && isExpected(holder) && holder.chosenByRule);
  const isBarred = chosenByRule.length < holders.length || closuresDuring(hotel, roomId, nights).length > 0;
  if (isBarred || holders.length === 0) return undefined;
  return chosenByRule.flatMap((holder) => (holder ? [displace(holder, roomId, nights, 'room-chosen-by-hand')] : []));
}
