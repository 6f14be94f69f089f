import { monthOf, monthsOf, nightsOf } from '#domain/kernel/hotel-day.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import { limitNight } from '#domain/property/overbooking-limit.ts';
import { pickedNights } from '#domain/rates/picked-nights.ts';
import { restrictedDay } from '#domain/rates/rates.ts';
import { withoutRestriction, withRestriction, type Restrictions } from '#domain/rates/restriction.ts';
import type { ReadModel, RowWriter } from '../read-model.ts';

/** What holds selling back on a day under one scope, or how far the type or the house may be oversold that night. */
export type SalesRuleRow =
  | { readonly kind: 'restrictions'; readonly restrictions: Restrictions }
  | { readonly kind: 'limit'; readonly limit: number };

/** A page a month. */
export const salesRulesModel: ReadModel<SalesRuleRow> = {
  name: 'sales-rules',
  revision: 1,
  pagesOf({ event }) {
    switch (event.type) {
      case 'SalesRestricted':
      case 'RestrictionLifted':
      case 'NightsOverbookingAllowed':
        return monthsOf(event.nights);
      case 'HouseOverbookingAllowed':
        return event.nights ? monthsOf(event.nights) : [];
      default:
        return [];
    }
  },
  fold: (rows, { event }) => foldRule(rows, event),
};

function foldRule(rows: RowWriter<SalesRuleRow>, event: HotelEvent): void {
  if (event.type === 'SalesRestricted' || event.type === 'RestrictionLifted') {
    for (const day of pickedNights(event)) {
      const key = restrictedDay(event, day);
      const row = rows.get(monthOf(day), key);
      const before = row?.kind === 'restrictions' ? row.restrictions : {};
      const restrictions =
        event.type === 'SalesRestricted'
          ? withRestriction(before, event.restriction, event.stayNights)
          : withoutRestriction(before, event.restriction);
      if (restrictions) rows.put(monthOf(day), key, { kind: 'restrictions', restrictions });
      else rows.delete(monthOf(day), key);
    }
  } else if (event.type === 'NightsOverbookingAllowed' || event.type === 'HouseOverbookingAllowed') {
    const of = event.type === 'NightsOverbookingAllowed' ? event.roomTypeId : 'house';
    for (const night of event.nights ? nightsOf(event.nights) : []) {
      rows.put(monthOf(night), limitKey(of, night), { kind: 'limit', limit: event.limit });
    }
  }
}

/** Beside the restrictions of the same day. */
export function limitKey(...night: Parameters<typeof limitNight>): string {
  return `limit:${limitNight(...night)}`;
}
