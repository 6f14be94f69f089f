import type { CaseSubject } from '../cases/cases-events.ts';
import { evolve } from '../evolve.ts';
import type { HotelEvent, HotelRefusal } from '../hotel.ts';
import { forkHotelState, type HotelState } from '../hotel-state.ts';
import type { PutRoomOutOfOrder } from '../housekeeping/put-room-out-of-order.ts';
import type { Circumstances } from '../kernel/decider.ts';
import type { Interval } from '../kernel/hotel-day.ts';
import type { ReservationId, RoomId, RoomTypeId } from '../kernel/identifiers.ts';
import { nightsToCome, type AssignRoom } from '../reservations/assign-room.ts';
import { oversoldNights } from '../reservations/availability.ts';
import { bookedEvent, type BookRoom } from '../reservations/book-room.ts';
import { addedNights, datesChanged, roomToKeep, type ChangeStayDates } from '../reservations/change-stay-dates.ts';
import type { ReinstateReservation } from '../reservations/reinstate-reservation.ts';
import type { RoomUnassigned } from '../reservations/reservation-events.ts';
import { holdersDuring, withoutNights } from '../reservations/room-nights.ts';
import { aCase, moot, type Kept } from './settlement.ts';

/** K1, K2: the guest has been promised a bed. The booking stands; the room or the type is what must be looked at again. */
export function settleBookRoom(hotel: HotelState, command: BookRoom, refusal: HotelRefusal): Kept | undefined {
  const { reservationId, roomId, stay } = command;
  if (refusal.code !== 'no-availability' && refusal.code !== 'room-not-free' && refusal.code !== 'room-out-of-order') {
    return undefined;
  }
  const events: HotelEvent[] = [bookedEvent(hotel, command)];
  return {
    events,
    cases: [
      ...(roomId ? roomLost(hotel, reservationId, roomId, stay, refusal) : []),
      ...typeOversold(hotel, events, reservationId, command.roomTypeId, stay),
    ],
  };
}

/** K2, K24: the reservation stays without this room; whoever holds it keeps it. */
export function settleAssignRoom(
  hotel: HotelState,
  { reservationId, roomId, automatic }: AssignRoom,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept {
  const reservation = hotel.reservations.get(reservationId);
  // A rule that comes too late has promised nothing to anybody, and a stay that has a room already lost nothing.
  if (!reservation || automatic || reservation.status !== 'reserved' || reservation.segments.length > 0) return moot;
  return {
    events: [],
    cases: roomLost(hotel, reservationId, roomId, nightsToCome(reservation.stay, given.businessDate), refusal),
  };
}

/** K4, K6: the guest has been promised these nights. The stay has them; a room it cannot keep for them becomes a case. */
export function settleChangeStayDates(
  hotel: HotelState,
  { reservationId, stay }: ChangeStayDates,
  refusal: HotelRefusal,
): Kept {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation) return moot;
  if (refusal.code !== 'no-availability' && refusal.code !== 'room-not-free' && refusal.code !== 'room-out-of-order')
    return moot;
  const room = roomToKeep(reservation);
  const added = addedNights(reservation.stay, stay);
  // A guest who is in the room goes on in it: those who have not arrived make way.
  if (refusal.code === 'room-not-free' && room && reservation.occupies) {
    const displaced = added.flatMap((nights) => makeWay(hotel, reservationId, room, nights));
    const events = [...displaced, datesChanged(hotel, reservation, stay, added)];
    const cases = displaced.map((lost) =>
      aCase('room-promised-twice', [lost.reservationId, reservationId], [room], { nights: stay }),
    );
    return { events, cases: [...cases, ...typeOversold(hotel, events, reservationId, reservation.roomTypeId, stay)] };
  }
  const kept = refusal.code === 'no-availability' ? added : [];
  const events = [datesChanged(hotel, reservation, stay, room ? kept : [])];
  const lost = room ? added.flatMap((nights) => roomLost(hotel, reservationId, room, nights, refusal)) : [];
  return { events, cases: [...lost, ...typeOversold(hotel, events, reservationId, reservation.roomTypeId, stay)] };
}

export function settleReinstate(
  hotel: HotelState,
  { reservationId }: ReinstateReservation,
  refusal: HotelRefusal,
): Kept {
  const reservation = hotel.reservations.get(reservationId);
  if (!reservation || refusal.code !== 'no-availability') return moot;
  const { stay, roomTypeId } = reservation;
  const events: HotelEvent[] = [{ type: 'ReservationReinstated', reservationId, stay, segments: [] }];
  return { events, cases: typeOversold(hotel, events, reservationId, roomTypeId, stay) };
}

/** K17, K44: the room is broken, whoever was promised it. Arrivals make way; a guest who is in it is a case. */
export function settlePutRoomOutOfOrder(hotel: HotelState, command: PutRoomOutOfOrder, refusal: HotelRefusal): Kept {
  if (refusal.code !== 'room-not-free') return moot;
  const { roomId, nights, closureId } = command;
  const holders = holdersDuring(hotel, roomId, nights);
  const inHouse = holders.filter((id) => hotel.reservations.get(id)?.occupies === roomId);
  const displaced = displace(
    hotel,
    holders.filter((id) => !inHouse.includes(id)),
    roomId,
    nights,
    'room-out-of-order',
  );
  const { type: _, ...closure } = command;
  const roomTypeId = hotel.rooms.get(roomId)?.roomTypeId;
  const events: HotelEvent[] = [...displaced, { type: 'RoomPutOutOfOrder', ...closure }];
  const first = displaced[0]?.reservationId;
  return {
    events,
    cases: [
      ...inHouse.map((id) => aCase('occupied-out-of-order', [id], [roomId], { closureId })),
      ...displaced.map((lost) => aCase('displaced-by-closure', [lost.reservationId], [roomId], { closureId })),
      ...(first && roomTypeId ? typeOversold(hotel, events, first, roomTypeId, nights) : []),
    ],
  };
}

/** Those who were promised these nights of the room and have not arrived lose them to the guest who is in it. */
export function makeWay(
  hotel: HotelState,
  inHouse: ReservationId,
  roomId: RoomId,
  nights: Interval,
): readonly RoomUnassigned[] {
  const others = holdersDuring(hotel, roomId, nights, inHouse).filter(
    (id) => hotel.reservations.get(id)?.status === 'reserved',
  );
  return displace(hotel, others, roomId, nights, 'room-taken-by-guest-in-house');
}

function displace(
  hotel: HotelState,
  reservationIds: readonly ReservationId[],
  roomId: RoomId,
  nights: Interval,
  because: NonNullable<RoomUnassigned['because']>,
): readonly RoomUnassigned[] {
  return reservationIds.flatMap((reservationId) => {
    const reservation = hotel.reservations.get(reservationId);
    if (!reservation) return [];
    // A stay that has not begun is not cut in two: it gives up the room for all its nights.
    const whole = reservation.status === 'reserved' ? reservation.stay : nights;
    const segments = withoutNights(reservation.segments, whole);
    return { type: 'RoomUnassigned', reservationId, roomId, stay: reservation.stay, segments, because };
  });
}

function roomLost(
  hotel: HotelState,
  reservationId: ReservationId,
  roomId: RoomId,
  nights: Interval,
  refusal: HotelRefusal,
): readonly CaseSubject[] {
  if (refusal.code === 'room-not-free') {
    return [
      aCase('room-promised-twice', [reservationId, ...holdersDuring(hotel, roomId, nights, reservationId)], [roomId], {
        nights,
      }),
    ];
  }
  if (refusal.code === 'room-out-of-order') {
    return [aCase('displaced-by-closure', [reservationId], [roomId], { closureId: refusal.closureId })];
  }
  return [];
}

/** A case where these events leave more rooms of the type promised than there are. */
function typeOversold(
  hotel: HotelState,
  events: readonly HotelEvent[],
  reservationId: ReservationId,
  roomTypeId: RoomTypeId,
  nights: Interval,
): readonly CaseSubject[] {
  const after = forkHotelState(hotel);
  for (const event of events) evolve(after, event);
  if (oversoldNights(after, roomTypeId, nights).length === 0) return [];
  return [aCase('type-oversold', [reservationId], [], { roomTypeId, nights })];
}
