import { addDays, civilDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { isExpected } from '#domain/reservations/reservation.ts';
import type { QueryView } from '../query.ts';
import { onPagesOf, roomsThereOn, stayOf } from '../rack/rack-pages.ts';
import type { ClosureRow, RoomRow, StayRow } from '../rack/rack-rows.ts';

export type HouseToday = {
  readonly rooms: readonly RoomRow[];
  /** Due today or earlier, and neither arrived nor given up. */
  readonly expected: readonly StayRow[];
  readonly inHouse: readonly StayRow[];
  readonly departed: readonly StayRow[];
  readonly closures: ReadonlyMap<RoomId, ClosureRow>;
};

/** Who is expected, in house and gone on a day, from the pages of this month and the last, and of guests who overstay. */
export function houseToday(view: Pick<QueryView, 'rows'>, day: HotelDay): HouseToday {
  const rooms = roomsThereOn(view, day);
  const lastMonth = addDays(day, -civilDay(day).dayOfMonth);
  const { stays, closures } = onPagesOf(view, { arrival: lastMonth, departure: day });
  return {
    rooms,
    expected: stays.filter(({ status, stay }) => isExpected({ status }) && stay.arrival <= day),
    inHouse: rooms.flatMap(({ occupants }) =>
      occupants.flatMap(({ reservationId, month }) => stayOf(view, month, reservationId) ?? []),
    ),
    departed: stays.filter(({ leftOn }) => leftOn === day),
    closures: new Map(closures.filter(({ from, to }) => from <= day && day < to).map((row) => [row.roomId, row])),
  };
}
