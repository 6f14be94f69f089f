import { monthOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ClosureId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import { nightOf } from '../rack/rack-pages.ts';
import { rackModel } from '../rack/rack-projection.ts';
import { closureKey } from '../rack/rack-rows.ts';

type View = Pick<QueryView, 'rows'>;

/** Rooms of the house that could not be sold this night: broken, or used by the house itself. */
export function closedOn(view: View, night: HotelDay): number {
  const closed = Object.values(nightOf(view, night)?.outOfOrder ?? {});
  return closed.reduce((rooms, ofType) => rooms + ofType, 0);
}

/** Rooms that the house's own people used this night, and that were not broken besides. */
export function houseUseOn(view: View, night: HotelDay): number {
  const closures = Object.values(nightOf(view, night)?.closed ?? {});
  return closures.filter((ids) => ids.every((closureId) => isHouseUse(view, night, closureId))).length;
}

function isHouseUse(view: View, night: HotelDay, closureId: ClosureId): boolean {
  const row = view.rows(rackModel, monthOf(night)).get(closureKey(closureId));
  return row?.kind === 'closure' && row.houseUse === true;
}
