import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { QueryView } from '../query.ts';
import { nightOf } from '../rack/rack-pages.ts';

/** Rooms of the house that nobody could sleep in this night. */
export function outOfOrderOn(view: Pick<QueryView, 'rows'>, night: HotelDay): number {
  const closed = Object.values(nightOf(view, night)?.outOfOrder ?? {});
  return closed.reduce((rooms, ofType) => rooms + ofType, 0);
}
