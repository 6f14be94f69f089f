import type { FreeRoom } from '#contract/availability.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '#domain/kernel/identifiers.ts';
import { holdsRooms } from '#domain/reservations/reservation.ts';
import type { QueryView } from '../query.ts';
import { allRooms, onPagesOf } from '../rack/rack-pages.ts';

/** The rooms that nobody else holds, and nothing closes, on any night of the stay. */
export function freeRooms(
  view: Pick<QueryView, 'rows'>,
  stay: Interval,
  except: ReservationId | undefined,
): readonly FreeRoom[] {
  const { stays, closures } = onPagesOf(view, stay);
  const overlaps = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    // The night of a day use belongs to somebody else; only a closure of its day is in its way.
    from < stay.departure && stay.arrival < to;
  const lastDay = Math.max(stay.departure, stay.arrival + 1);
  const taken = new Set<RoomId>();
  for (const other of stays) {
    if (other.reservationId === except || !holdsRooms(other)) continue;
    for (const segment of other.segments) if (overlaps(segment)) taken.add(segment.roomId);
  }
  for (const closure of closures) if (overlaps(closure)) taken.add(closure.roomId);
  return allRooms(view).flatMap(({ roomId, number, roomTypeId, retiredFrom, condition, occupants }) =>
    taken.has(roomId) || (retiredFrom !== undefined && retiredFrom < lastDay)
      ? []
      : [{ roomId, number, roomTypeId, condition, occupied: occupants.length > 0 }],
  );
}
