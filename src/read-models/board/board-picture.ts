import type { BoardClosure, BoardPicture } from '#contract/board.ts';
import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { HOTEL_PAGE, hotelModel } from '../hotel/hotel-projection.ts';
import { roomTypes } from '../hotel/hotel-query.ts';
import { housekeeping } from '../housekeeping/housekeeping-query.ts';
import type { QueryView } from '../query.ts';
import { allRooms } from '../rack/rack-pages.ts';
import { houseToday } from '../today/house-today.ts';

type View = Pick<QueryView, 'rows' | 'waiting'>;

/** The house as a board on the wall may show it. What the desks count and what the phones clean by, and less of it. */
export function boardPicture(view: View, { day }: { readonly day: HotelDay }): BoardPicture {
  const { expected, inHouse, departed } = houseToday(view, day);
  const arrivedToday = [...inHouse, ...departed].filter(({ arrivedOn }) => arrivedOn === day);
  const property = view.rows(hotelModel, HOTEL_PAGE).get('property');
  const typeOf = typeCodes(view);
  return {
    hotel: property?.kind === 'property' ? property.name : '',
    day,
    arrivals: { due: expected.length, done: arrivedToday.length },
    departures: { due: inHouse.filter(({ stay }) => stay.departure <= day).length, done: departed.length },
    rooms: byNumber(housekeeping(view, { day })).map((row) => {
      const { roomId, number, condition, occupied, today, rush } = row;
      const closure = closureOf(row);
      return { number, type: typeOf(roomId), condition, occupied, today, rush, ...(closure ? { closure } : {}) };
    }),
  };
}

const numbers = new Intl.Collator('en', { numeric: true });

/** Whoever looks for a room on a wall knows its number, and not its type. */
function byNumber(rows: readonly HousekeepingRow[]): readonly HousekeepingRow[] {
  return rows.toSorted((left, right) => numbers.compare(left.number, right.number));
}

function typeCodes(view: View): (roomId: RoomId) => string {
  const codes = new Map(roomTypes(view).map(({ roomTypeId, code }) => [roomTypeId, code]));
  const types = new Map(allRooms(view).map(({ roomId, roomTypeId }) => [roomId, codes.get(roomTypeId)]));
  return (roomId) => types.get(roomId) ?? '';
}

function closureOf({ closure, outOfService }: HousekeepingRow): BoardClosure | undefined {
  if (closure) return closure.houseUse ? 'house-use' : 'out-of-order';
  return outOfService && 'out-of-service';
}
