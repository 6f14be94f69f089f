import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { Room } from '../property/property.ts';
import type { RoomRetired } from '../property/property-events.ts';
import type { RoomNotFree } from '../property/room-refusals.ts';
import { closureDatesChanged } from './change-closure-dates.ts';
import { endOfClosure } from './closure.ts';
import type { ClosureDatesChanged, HouseUseEnded, RoomReturnedToService } from './housekeeping-events.ts';

/** The hotel has the room no longer, from a night on: it is an office now, or two became one. */
export type RetireRoom = {
  readonly type: 'RetireRoom';
  readonly roomId: RoomId;
  /** The first night without it. */
  readonly from: HotelDay;
};

export type RetireRoomRefusal =
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'day-in-the-past'; readonly businessDate: HotelDay }
  | RoomNotFree;

export type Retired = RoomRetired | ClosureDatesChanged | RoomReturnedToService | HouseUseEnded;

export function retireRoom(
  hotel: HotelState,
  { roomId, from }: RetireRoom,
  given: Circumstances,
): Decision<Retired, RetireRoomRefusal> {
  const room = hotel.rooms.get(roomId);
  if (!room) return refuse({ code: 'unknown-room', roomId });
  if (room.retiredFrom !== undefined && room.retiredFrom <= from) return accept();
  if (from < given.businessDate) return refuse({ code: 'day-in-the-past', businessDate: given.businessDate });
  const first = nightsHeldFrom(hotel, roomId, from)[0];
  if (first) return refuse({ code: 'room-not-free', roomId, ...first });
  return accept<Retired>(...retired(hotel, room, from, given));
}

/** The events of the retirement: with it end the closures of the room, which would close what is not there. */
export function retired(
  hotel: HotelState,
  room: Room,
  from: HotelDay,
  { at, businessDate }: Pick<Circumstances, 'at' | 'businessDate'>,
): readonly Retired[] {
  const closures = [...hotel.closures.values()].filter(
    ({ roomId, nights }) => roomId === room.roomId && from < nights.departure,
  );
  return [
    ...closures.map((closure): Retired => {
      if (closure.nights.arrival < from)
        return closureDatesChanged(closure, { ...closure.nights, departure: from }, at);
      const type = closure.kind === 'house-use' ? 'HouseUseEnded' : 'RoomReturnedToService';
      return { type, ...endOfClosure(closure, businessDate, at) };
    }),
    roomRetired(room, from),
  ];
}

/** A room that was to be retired on another day says so: figures of the days between are put right. */
export function roomRetired({ roomId, roomTypeId, retiredFrom }: Room, from: HotelDay): RoomRetired {
  return {
    type: 'RoomRetired',
    roomId,
    roomTypeId,
    from,
    ...(retiredFrom === undefined ? {} : { before: retiredFrom }),
  };
}

type Held = { readonly night: HotelDay; readonly heldBy: ReservationId };

/** Who holds the room from this night on, the first night first. */
export function nightsHeldFrom(hotel: HotelState, roomId: RoomId, from: HotelDay): readonly Held[] {
  const prefix = `${roomId}|`;
  const held = [...hotel.roomNights.entries()].flatMap(([key, holders]) => {
    const night = key.startsWith(prefix) ? (Number(key.slice(prefix.length)) as HotelDay) : undefined;
    return night === undefined || night < from ? [] : holders.map((heldBy) => ({ night, heldBy }));
  });
  return held.toSorted((left, right) => left.night - right.night || (left.heldBy < right.heldBy ? -1 : 1));
}
