import { addDays, nightsOf, type Interval } from '#domain/kernel/hotel-day.ts';
import type { GuestDetails } from '#domain/guests/guest-details.ts';
import type { GuestId, ReservationId, RoomId } from '#domain/kernel/identifiers.ts';
import { countTypeNight } from '#domain/reservations/availability.ts';
import { whatIsInTheWay } from '#domain/reservations/room-nights.ts';
import { HOUR } from './demo-act.ts';
import type { DemoDesk, DemoMoment } from './demo-desk.ts';
import {
  DEMO_ROOM_TYPES,
  HOUSEKEEPING_PHONE,
  MANAGER,
  RECEPTION_PC,
  RECEPTIONISTS,
  type DemoRoomType,
} from './demo-house.ts';

const NIGHTS = 2;
const SEARCHED_DAYS = 30;

/**
 * At half past twelve the connection was gone for some minutes. The reception promised a room on the telephone, and so did
 * the manager, upstairs with the housekeeping phone: the same room, for the same nights. Both promises stand; there is a case.
 */
export function promiseRoomTwice(desk: DemoDesk): void {
  const free = findFreeRoom(desk);
  if (!free) return;
  const day = desk.clock.today;
  const atReception = { day, minutes: 12.5 * HOUR, person: RECEPTIONISTS[0], device: RECEPTION_PC };
  const upstairs = { day, minutes: 12.5 * HOUR + 4, person: MANAGER, device: HOUSEKEEPING_PHONE };
  bookOffline(desk, atReception, free, 'PC7ABA', { name: 'Sofia Bianchi', phone: '+39 000 415 720' });
  bookOffline(desk, upstairs, free, 'QH4M2R', { name: 'Oluwaseun Adebayo', phone: '+234 000 803 116' });
}

type FreeRoom = { readonly roomType: DemoRoomType; readonly roomId: RoomId; readonly stay: Interval };

/** A double room if possible, soon, with another one free beside it, so that the case can be solved well. */
function findFreeRoom(desk: DemoDesk): FreeRoom | undefined {
  const types = DEMO_ROOM_TYPES.toSorted((left, right) => Number(right.code === 'DBL') - Number(left.code === 'DBL'));
  for (let ahead = 1; ahead <= SEARCHED_DAYS; ahead += 1) {
    const arrival = desk.clock.dayFromToday(ahead);
    const stay = { arrival, departure: addDays(arrival, NIGHTS) };
    for (const roomType of types) {
      const [roomId, another] = freeRooms(desk, roomType, stay);
      const counts = nightsOf(stay).map((night) => countTypeNight(desk.state, roomType.roomTypeId, night).free);
      if (roomId && another && Math.min(...counts) >= 2) return { roomType, roomId, stay };
    }
  }
  return undefined;
}

function freeRooms({ state }: DemoDesk, { roomTypeId }: DemoRoomType, stay: Interval): readonly RoomId[] {
  const rooms = [...state.rooms.values()].filter((room) => room.roomTypeId === roomTypeId);
  return rooms.filter(({ roomId }) => !whatIsInTheWay(state, roomId, stay)).map(({ roomId }) => roomId);
}

function bookOffline(
  desk: DemoDesk,
  moment: DemoMoment,
  { roomType, roomId, stay }: FreeRoom,
  confirmation: string,
  details: GuestDetails,
): void {
  const guestId = desk.newId(moment) as GuestId;
  const reservationId = desk.newId(moment) as ReservationId;
  const { roomTypeId } = roomType;
  const party = { adults: 1, children: 0, infants: 0 };
  desk.dispatchOffline({ type: 'RegisterGuest', guestId, details }, moment);
  desk.dispatchOffline(
    { type: 'BookRoom', reservationId, confirmation, guestId, roomTypeId, stay, party, roomId, source: 'phone' },
    moment,
  );
}
