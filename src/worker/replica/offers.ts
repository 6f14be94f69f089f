import { decide } from '#domain/decide.ts';
import type { HotelCommand, HotelRefusal, RefusalOf } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import type { BookGroup } from '#domain/reservations/book-group.ts';
import type { BookRoom } from '#domain/reservations/book-room.ts';
import type { HoldRoom } from '#domain/reservations/hold-room.ts';
import type { ReservationId, RoomId } from '#domain/kernel/identifiers.ts';

const ROOMS_OFFERED = 3;

/** Ready commands for somebody who was refused. Each of them would be accepted now. */
export function offersFor(
  hotel: HotelState,
  command: HotelCommand,
  refusal: HotelRefusal,
  given: Circumstances,
): readonly HotelCommand[] {
  const offers: HotelCommand[] = [];
  for (const candidate of candidates(hotel, command, refusal, given)) {
    if (decide(hotel, candidate, given).accepted) offers.push(candidate);
    if (offers.length === ROOMS_OFFERED) break;
  }
  return offers;
}

function candidates(
  hotel: HotelState,
  command: HotelCommand,
  refusal: HotelRefusal,
  given: Circumstances,
): Iterable<HotelCommand> {
  switch (refusal.code) {
    case 'room-not-free':
      return [...inExchange(hotel, command, refusal), ...inOtherRooms(hotel, command, refusal.roomId)];
    case 'room-out-of-order':
    case 'room-retired':
    case 'room-occupied':
      return inOtherRooms(hotel, command, refusal.roomId);
    case 'room-not-ready':
      return command.type === 'CheckInGuest' || command.type === 'CheckInWalkIn'
        ? [{ ...command, acceptsCondition: true }]
        : [];
    case 'no-availability':
      return command.type === 'BookRoom' || command.type === 'HoldRoom' ? [waitingInstead(command)] : [];
    case 'group-not-complete':
      return command.type === 'BookGroup' ? [withoutRoomsNotHad(command, refusal)] : [];
    case 'early-departure':
      return command.type === 'CheckOutGuest' ? endStayToday(hotel, command.reservationId, given) : [];
    default:
      return [];
  }
}

/** Who holds the room takes the one that this stay leaves. */
function inExchange(
  hotel: HotelState,
  command: HotelCommand,
  { heldBy, roomId }: RefusalOf<'room-not-free'>,
): readonly HotelCommand[] {
  if (command.type !== 'AssignRoom') return [];
  const { reservationId } = command;
  const otherRoomId = hotel.reservations.get(reservationId)?.segments.at(-1)?.roomId;
  return otherRoomId ? [{ type: 'SwapRooms', reservationId, roomId, otherReservationId: heldBy, otherRoomId }] : [];
}

/** The same command for the other rooms of the type, in the order of the rack. */
function* inOtherRooms(hotel: HotelState, command: HotelCommand, refused: RoomId): Iterable<HotelCommand> {
  const roomTypeId = hotel.rooms.get(refused)?.roomTypeId;
  for (const room of hotel.rooms.values()) {
    if (room.roomId === refused || room.roomTypeId !== roomTypeId) continue;
    switch (command.type) {
      case 'BookRoom':
      case 'HoldRoom':
      case 'CheckInWalkIn':
      case 'AssignRoom':
      case 'CheckInGuest':
      case 'MoveGuestToRoom':
        yield { ...command, roomId: room.roomId };
        break;
      default:
        return;
    }
  }
}

/** A guest for whom there is no room can wait for one. */
function waitingInstead(command: BookRoom | HoldRoom): HotelCommand {
  if (command.type === 'HoldRoom') {
    const { heldUntil: _, ...booking } = command;
    return waitingInstead({ ...booking, type: 'BookRoom' });
  }
  const { roomId: _, ...request } = command;
  return { ...request, type: 'AddToWaitlist' };
}

/** The part of the group that can be had; the group remembers how many rooms were asked for. */
function withoutRoomsNotHad(command: BookGroup, { notHad }: RefusalOf<'group-not-complete'>): HotelCommand {
  const missing = new Set(notHad.map(({ reservationId }) => reservationId));
  return { ...command, rooms: command.rooms.filter(({ reservationId }) => !missing.has(reservationId)) };
}

/** The stay is shortened first; the guest can then be checked out as usual. */
function endStayToday(hotel: HotelState, reservationId: ReservationId, given: Circumstances): readonly HotelCommand[] {
  const stay = hotel.reservations.get(reservationId)?.stay;
  if (!stay) return [];
  return [{ type: 'ChangeStayDates', reservationId, stay: { ...stay, departure: given.businessDate } }];
}
