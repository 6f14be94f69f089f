import type { Rack, RackBar, RackClosure } from '#contract/rack.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ClosureId } from '#domain/kernel/identifiers.ts';
import { staysInCases } from '../cases/open-cases.ts';
import { roomTypes } from '../hotel/hotel-query.ts';
import { inRackOrder } from '../hotel/rack-order.ts';
import type { QueryView } from '../query.ts';
import { guestName } from '../stays/guest-name.ts';
import { keptBarsOf } from './kept-bars.ts';
import { keptNightsOf } from './kept-nights.ts';
import { onPagesOf, roomsThereOn } from './rack-pages.ts';
import type { RoomRow, StayRow } from './rack-rows.ts';

const DAYS_MAX = 400;

export function rack(view: QueryView, asked: { readonly from: HotelDay; readonly days: number }): Rack {
  const { from } = asked;
  const days = Math.min(Math.max(Math.trunc(asked.days), 1), DAYS_MAX);
  const to = addDays(from, days);
  const types = roomTypes(view);
  const rooms = roomsThereOn(view, from);
  const { stays, closures } = onPagesOf(view, { arrival: from, departure: addDays(to, -1) });
  return {
    from,
    days,
    roomTypes: types.map(({ roomTypeId, name, code }) => ({ roomTypeId, name, code })),
    rooms: inRackOrder(rooms, types).map(({ roomId, number, roomTypeId, condition, occupants }) => ({
      roomId,
      number,
      roomTypeId,
      condition,
      occupied: occupants.length > 0,
    })),
    bars: barsDuring(view, stays, from, to),
    closures: [
      ...closures.filter((closure) => closure.from < to && from < closure.to).map(({ kind: _, ...closure }) => closure),
      ...rooms.flatMap((room) => endOfRoom(room, to)),
    ],
    nights: Array.from({ length: days }, (_, index) => keptNightsOf(view, types, addDays(from, index))).flat(),
  };
}

/** A room that the hotel has no longer is shown as one that nobody can have, to the end of the picture. */
function endOfRoom({ roomId, retiredFrom }: RoomRow, to: HotelDay): readonly RackClosure[] {
  if (retiredFrom === undefined || retiredFrom >= to) return [];
  const closureId = `retired:${roomId}` as ClosureId;
  return [{ closureId, roomId, from: retiredFrom, to, reason: 'Retired', retired: true }];
}

function barsDuring(view: QueryView, stays: readonly StayRow[], from: HotelDay, to: HotelDay): readonly RackBar[] {
  const inCases = staysInCases(view);
  return stays.flatMap((stay) => {
    // Nothing is kept for those who wait: they are no part of the picture of the rooms.
    if (stay.waitlisted) return [];
    if (stay.stay.arrival >= to || stay.stay.departure < from) return [];
    const { reservationId, guestId } = stay;
    const marks = { ...view.waiting(reservationId), conflict: inCases.has(reservationId) };
    // A day use has no nights: it is shown on its day.
    return keptBarsOf(stay, guestName(view, guestId), marks).filter(
      (bar) => bar.from < to && (from < bar.to || (bar.from === bar.to && from <= bar.from)),
    );
  });
}
