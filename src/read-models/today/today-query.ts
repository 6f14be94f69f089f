import type { MoveDue, Today, TodayRow } from '#contract/today.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { scheduledMove } from '#domain/reservations/cancel-scheduled-move.ts';
import { staysInCases } from '../cases/open-cases.ts';
import { roomTypes } from '../hotel/hotel-query.ts';
import type { QueryView } from '../query.ts';
import { roomOf } from '../rack/rack-pages.ts';
import type { RoomRow, StayRow } from '../rack/rack-rows.ts';
import { guestName } from '../stays/guest-name.ts';
import { roomOfStay } from '../stays/room-of-stay.ts';
import { houseToday, type HouseToday } from './house-today.ts';

const byText = new Intl.Collator('en', { numeric: true });

export function today(view: QueryView, { day }: { readonly day: HotelDay }): Today {
  const house = houseToday(view, day);
  const show = rowsFor(view, house, day);
  return {
    day,
    arrivals: show(house.expected).toSorted(
      (left, right) => left.arrival - right.arrival || byText.compare(left.guest, right.guest),
    ),
    arrived: byRoom(show([...house.inHouse, ...house.departed].filter(({ arrivedOn }) => arrivedOn === day))),
    inHouse: byRoom(show(house.inHouse)),
    departures: byRoom(show(house.inHouse.filter(({ stay }) => stay.departure <= day))).toSorted(
      (left, right) => left.departure - right.departure,
    ),
    departed: byRoom(show(house.departed)),
    moves: house.inHouse.flatMap((stay) => moveDue(view, house, stay, day)),
  };
}

function rowsFor(
  view: QueryView,
  house: HouseToday,
  day: HotelDay,
): (stays: readonly StayRow[]) => readonly TodayRow[] {
  const inCases = staysInCases(view);
  const typeNames = new Map<RoomTypeId, string>(roomTypes(view).map(({ roomTypeId, name }) => [roomTypeId, name]));
  return (stays) =>
    stays.map((row) => {
      const { reservationId, confirmation, guestId, party, stay, status, roomTypeId, totalMinor } = row;
      const room = roomOf(view, roomOfStay(row, day));
      return {
        reservationId,
        confirmation,
        guest: guestName(view, guestId),
        party,
        arrival: stay.arrival,
        departure: stay.departure,
        status,
        bookedType: typeNames.get(roomTypeId) ?? '',
        roomId: room?.roomId,
        roomNumber: room?.number,
        roomCondition: room?.condition,
        roomReady: room !== undefined && isReady(room, house),
        totalMinor,
        marks: { ...view.waiting(reservationId), conflict: inCases.has(reservationId) },
      };
    });
}

/** The room that the stay has tonight is not the one that the guest is in. */
function moveDue(view: QueryView, house: HouseToday, stay: StayRow, day: HotelDay): readonly MoveDue[] {
  const move = scheduledMove(stay, day);
  const from = roomOf(view, move?.fromRoomId);
  const to = roomOf(view, move?.roomId);
  if (!move || !from || !to || move.night > day) return [];
  const { reservationId, guestId } = stay;
  return [
    {
      reservationId,
      guest: guestName(view, guestId),
      fromRoomId: from.roomId,
      fromNumber: from.number,
      roomId: to.roomId,
      number: to.number,
      ready: isReady(to, house),
    },
  ];
}

function isReady({ roomId, condition, occupants }: RoomRow, { closures }: HouseToday): boolean {
  const isClean = condition === 'clean' || condition === 'inspected';
  return isClean && occupants.length === 0 && !closures.has(roomId);
}

function byRoom(rows: readonly TodayRow[]): readonly TodayRow[] {
  return rows.toSorted((left, right) => byText.compare(left.roomNumber ?? '', right.roomNumber ?? ''));
}
