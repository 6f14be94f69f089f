import { nightsOf, type HotelDay } from '../kernel/hotel-day.ts';
import type { RatePlanId, RoomTypeId, TermsId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { BookingTerms } from './booking-terms.ts';
import { pickedNights } from './picked-nights.ts';
import { BASE_PLAN_ID, type RatePlan } from './rate-plan.ts';
import type { RatesEvent, RestrictionLifted, SalesRestricted } from './rates-events.ts';
import { withoutRestriction, withRestriction, type Restrictions, type SalesScope } from './restriction.ts';

export type TypeNight = `${RoomTypeId}|${number}`;

export function typeNight(roomTypeId: RoomTypeId, night: HotelDay): TypeNight {
  return `${roomTypeId}|${night}`;
}

export function parseTypeNight(key: TypeNight): { readonly roomTypeId: RoomTypeId; readonly night: HotelDay } {
  const bar = key.lastIndexOf('|');
  return { roomTypeId: key.slice(0, bar) as RoomTypeId, night: nightOfKey(key) };
}

/** The night in which a key of these tables ends. */
export function nightOfKey(key: string): HotelDay {
  return Number(key.slice(key.lastIndexOf('|') + 1)) as HotelDay;
}

export type PlanNight = `${RatePlanId}|${TypeNight}`;

export function planNight(ratePlanId: RatePlanId, roomTypeId: RoomTypeId, night: HotelDay): PlanNight {
  return `${ratePlanId}|${typeNight(roomTypeId, night)}`;
}

/** One day under one scope; '*' stands for every type, every plan. */
export type RestrictedDay = `${RatePlanId | '*'}|${RoomTypeId | '*'}|${number}`;

export function restrictedDay({ roomTypeId, ratePlanId }: SalesScope, day: HotelDay): RestrictedDay {
  return `${ratePlanId ?? '*'}|${roomTypeId ?? '*'}|${day}`;
}

export type RatesTables = {
  /** Prices of the base plan that differ from a type's standard price, in minor units. */
  readonly prices: Table<TypeNight, number>;
  /** Prices that a night has in another plan, in minor units. */
  readonly planPrices: Table<PlanNight, number>;
  /** The plans that were added; the base plan is there without being in it. */
  readonly ratePlans: Table<RatePlanId, RatePlan>;
  readonly restrictions: Table<RestrictedDay, Restrictions>;
  /** Every version of the terms, the earliest first. */
  readonly terms: Table<TermsId, readonly BookingTerms[]>;
  readonly planTerms: Table<RatePlanId, TermsId>;
};

export function evolveRates(tables: RatesTables, event: RatesEvent): void {
  switch (event.type) {
    case 'NightsPriced':
      for (const night of nightsOf(event.nights))
        tables.prices.set(typeNight(event.roomTypeId, night), event.priceMinor);
      return;
    case 'PlanNightsPriced':
      for (const night of pickedNights(event)) putPrice(tables, event, night, event.priceMinor);
      return;
    case 'PricesWithdrawn':
      for (const night of pickedNights(event)) putPrice(tables, event, night, undefined);
      return;
    case 'RatePlanAdded': {
      const { type: _, ...plan } = event;
      return tables.ratePlans.set(plan.ratePlanId, plan);
    }
    case 'RatePlanRetired': {
      const plan = tables.ratePlans.get(event.ratePlanId);
      return plan && tables.ratePlans.set(plan.ratePlanId, { ...plan, retired: true });
    }
    case 'SalesRestricted':
    case 'RestrictionLifted':
      return changeRestrictions(tables, event);
    case 'BookingTermsDefined': {
      const { type: _, ...version } = event;
      const others = (tables.terms.get(version.termsId) ?? []).filter(({ from }) => from !== version.from);
      const versions = [...others, version].toSorted((left, right) => left.from - right.from);
      return tables.terms.set(version.termsId, versions);
    }
    case 'BookingTermsApplied':
      return tables.planTerms.set(event.ratePlanId, event.termsId);
  }
}

function putPrice(
  tables: RatesTables,
  { ratePlanId, roomTypeId }: { readonly ratePlanId: RatePlanId; readonly roomTypeId: RoomTypeId },
  night: HotelDay,
  priceMinor: number | undefined,
): void {
  const isBase = ratePlanId === BASE_PLAN_ID;
  if (isBase) putOrDelete(tables.prices, typeNight(roomTypeId, night), priceMinor);
  else putOrDelete(tables.planPrices, planNight(ratePlanId, roomTypeId, night), priceMinor);
}

function changeRestrictions(tables: RatesTables, event: SalesRestricted | RestrictionLifted): void {
  for (const day of pickedNights(event)) {
    const key = restrictedDay(event, day);
    const before = tables.restrictions.get(key) ?? {};
    const after =
      event.type === 'SalesRestricted'
        ? withRestriction(before, event.restriction, event.stayNights)
        : withoutRestriction(before, event.restriction);
    putOrDelete(tables.restrictions, key, after);
  }
}

function putOrDelete<Key extends string, Value>(table: Table<Key, Value>, key: Key, value: Value | undefined): void {
  if (value === undefined) table.delete(key);
  else table.set(key, value);
}
