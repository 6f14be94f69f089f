import type { RackNight } from '#contract/rack.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { roomsOfType } from '#domain/property/property.ts';
import type { RoomTypeRow } from '../hotel/hotel-projection.ts';
import type { QueryView } from '../query.ts';
import { nightOf } from './rack-pages.ts';
import type { NightRow } from './rack-rows.ts';

type Counted = { readonly types: readonly RoomTypeRow[]; readonly nights: readonly RackNight[] };

/** Rows are never written to: while a night has the same row and the types are the same, so are its counts. */
const counted = new WeakMap<NightRow, Counted>();

/** The night of each type, then that of the house: the same objects as in the last answer, unless something is new. */
export function keptNightsOf(
  view: Pick<QueryView, 'rows'>,
  types: readonly RoomTypeRow[],
  night: HotelDay,
): readonly RackNight[] {
  const row = nightOf(view, night);
  const known = row && counted.get(row);
  if (known && types.length === known.types.length && types.every((type, index) => type === known.types[index])) {
    return known.nights;
  }
  const nights = nightsOf(row, types, night);
  if (row) counted.set(row, { types, nights });
  return nights;
}

function nightsOf(row: NightRow | undefined, types: readonly RoomTypeRow[], night: HotelDay): readonly RackNight[] {
  const house = { night, roomTypeId: undefined, rooms: 0, outOfOrder: 0, sold: 0, free: 0 };
  const byType = types.map((type) => {
    const { roomTypeId } = type;
    const rooms = roomsOfType(type, night);
    const outOfOrder = row?.outOfOrder[roomTypeId] ?? 0;
    const sold = row?.sold[roomTypeId] ?? 0;
    house.rooms += rooms;
    house.outOfOrder += outOfOrder;
    house.sold += sold;
    house.free += rooms - outOfOrder - sold;
    return { night, roomTypeId, rooms, outOfOrder, sold, free: rooms - outOfOrder - sold };
  });
  return [...byType, house];
}
