import { monthOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { roomsOfType } from '#domain/property/property.ts';
import type { RoomTypeRow } from '../hotel/hotel-projection.ts';
import { houseLimit, roomTypes } from '../hotel/hotel-query.ts';
import type { QueryView } from '../query.ts';
import { nightOf } from '../rack/rack-pages.ts';
import { limitKey, salesRulesModel } from './sales-rules-projection.ts';

type View = Pick<QueryView, 'rows'>;

/** Rooms of the type that nobody has and nothing closes on this night; negative: oversold. */
export function freeOn(view: View, type: RoomTypeRow, night: HotelDay): number {
  const { roomTypeId } = type;
  const counts = nightOf(view, night);
  return roomsOfType(type, night) - (counts?.outOfOrder[roomTypeId] ?? 0) - (counts?.sold[roomTypeId] ?? 0);
}

/** How many more rooms of the type may be sold on this night, as the limit of the type says; negative: oversold. */
export function typeToSell(view: View, type: RoomTypeRow, night: HotelDay): number {
  return freeOn(view, type, night) + (limitOn(view, type.roomTypeId, night) ?? type.overbookingLimit);
}

/** The same for the whole house; undefined: it has no limit of its own. */
export function houseToSell(view: View, night: HotelDay): number | undefined {
  const limit = limitOn(view, 'house', night) ?? houseLimit(view);
  if (limit === undefined) return undefined;
  return roomTypes(view).reduce((sum, type) => sum + freeOn(view, type, night), limit);
}

function limitOn(view: View, of: RoomTypeId | 'house', night: HotelDay): number | undefined {
  const row = view.rows(salesRulesModel, monthOf(night)).get(limitKey(of, night));
  return row?.kind === 'limit' ? row.limit : undefined;
}
