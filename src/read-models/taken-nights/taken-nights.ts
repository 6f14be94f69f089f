import { nightsOf, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { holdsRooms } from '#domain/reservations/reservation.ts';
import type { QueryView } from '../query.ts';
import { allRooms, nightOf, onPagesOf } from '../rack/rack-pages.ts';

/** What a calendar for a channel speaks of: any room of a type, or one room of it. */
export type Sold = { readonly roomTypeId: RoomTypeId; readonly roomId?: RoomId };

/**
 * The nights on which a channel must not sell it. A type: when no room of it is left. A room: when somebody has it, when it is
 * closed, and also when its type is full, because guests who have no room yet need the last ones. What the hotel does not have
 * is never for sale.
 */
export function takenNights(
  view: Pick<QueryView, 'rows'>,
  { roomTypeId, roomId }: Sold,
  during: Interval,
): readonly HotelDay[] {
  const rooms = allRooms(view).filter((room) => room.roomTypeId === roomTypeId);
  const room = rooms.find((one) => one.roomId === roomId);
  const held = roomId ? nightsHeld(view, roomId, during) : new Set<HotelDay>();
  return [...nightsOf(during)].filter((night) => {
    const there = rooms.filter(({ retiredFrom }) => retiredFrom === undefined || night < retiredFrom);
    const row = nightOf(view, night);
    const gone = (row?.sold[roomTypeId] ?? 0) + (row?.outOfOrder[roomTypeId] ?? 0);
    if (there.length <= gone) return true;
    return roomId !== undefined && (held.has(night) || room === undefined || !there.includes(room));
  });
}

function nightsHeld(view: Pick<QueryView, 'rows'>, roomId: RoomId, during: Interval): ReadonlySet<HotelDay> {
  const { stays, closures } = onPagesOf(view, during);
  const ofStays = stays.filter((stay) => holdsRooms(stay)).flatMap(({ segments }) => segments);
  const spans = [...ofStays, ...closures].filter((span) => span.roomId === roomId);
  return new Set(spans.flatMap(({ from, to }) => [...nightsOf({ arrival: from, departure: to })]));
}
