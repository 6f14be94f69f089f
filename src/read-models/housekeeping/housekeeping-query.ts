import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { roomTypes } from '../hotel/hotel-query.ts';
import { inRackOrder } from '../hotel/rack-order.ts';
import type { QueryView } from '../query.ts';
import type { ClosureRow, RoomRow, StayRow } from '../rack/rack-rows.ts';
import { roomOfStay } from '../stays/room-of-stay.ts';
import { houseToday, type HouseToday } from '../today/house-today.ts';
import { openFaults, roomsAtWork, sheetsOf } from '../work/work-pages.ts';
import { creditsOf } from './credits.ts';
import { roomDay, type StaysOfRoom } from './room-day.ts';
import { outOfServiceOn, requestOn, workOn } from './work-on-day.ts';

/** Every room for the people who clean it: numbers of guests, never a name. */
export function housekeeping(
  view: Pick<QueryView, 'rows' | 'waiting'>,
  { day }: { readonly day: HotelDay },
): readonly HousekeepingRow[] {
  const types = roomTypes(view);
  const typeNames = new Map<RoomTypeId, string>(types.map(({ roomTypeId, name }) => [roomTypeId, name]));
  const house = houseToday(view, day);
  const staysOf = staysByRoom(house, day);
  const workIn = roomsAtWork(view);
  const sheets = sheetsOf(view, day);
  const broken = openFaults(view);
  return inRackOrder(house.rooms, types).map((room) => {
    const stays = staysOf(room);
    const closure = house.closures.get(room.roomId);
    const work = workIn(room.roomId);
    const today = roomDay(stays, closure !== undefined, day);
    return {
      roomId: room.roomId,
      number: room.number,
      roomType: typeNames.get(room.roomTypeId) ?? '',
      condition: room.condition,
      observedAt: room.observedAt,
      occupied: room.occupants.length > 0,
      today,
      guestLeft: stays.departed.length > 0,
      guests: guestsIn(stays),
      closure: closure && closureOf(closure),
      outOfService: outOfServiceOn(work, day),
      request: requestOn(work, day),
      attendant: sheets.get(room.roomId),
      rush: work.rush === true,
      work: workOn(work, day),
      credits: creditsOf(room.condition, today),
      faults: broken.filter(({ roomId }) => roomId === room.roomId).length,
      discrepancy: work.discrepancy?.kind,
      lastChange: work.lastChange && { by: work.lastChange.by, at: work.lastChange.at },
      pending:
        room.pending || [...stays.inHouse, ...stays.expected].some((stay) => view.waiting(stay.reservationId).pending),
    };
  });
}

function staysByRoom({ inHouse, expected, departed }: HouseToday, day: HotelDay): (room: RoomRow) => StaysOfRoom {
  const byRoom = (stays: readonly StayRow[]): Map<RoomId, StayRow[]> => {
    const rooms = new Map<RoomId, StayRow[]>();
    for (const stay of stays) {
      const roomId = roomOfStay(stay, day);
      if (roomId) rooms.set(roomId, [...(rooms.get(roomId) ?? []), stay]);
    }
    return rooms;
  };
  const [there, coming, gone] = [byRoom(inHouse), byRoom(expected), byRoom(departed)];
  return ({ roomId }) => ({
    inHouse: there.get(roomId) ?? [],
    expected: coming.get(roomId) ?? [],
    departed: gone.get(roomId) ?? [],
  });
}

/** Those who are in the room, else those who will come. */
function guestsIn({ inHouse, expected }: StaysOfRoom): number {
  const stays = inHouse.length > 0 ? inHouse : expected;
  return stays.reduce((guests, { party }) => guests + party.adults + party.children + party.infants, 0);
}

function closureOf({ closureId, reason, from, to, houseUse }: ClosureRow): HousekeepingRow['closure'] {
  return { closureId, reason, from, until: to, ...(houseUse ? { houseUse } : {}) };
}
