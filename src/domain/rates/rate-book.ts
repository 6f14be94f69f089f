import { nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { RatePlanId, RoomTypeId } from '../kernel/identifiers.ts';
import type { PropertyTables } from '../property/property.ts';
import type { AgreedTerms, BookingTerms } from './booking-terms.ts';
import { BASE_PLAN, BASE_PLAN_ID, derivedPrice, type RatePlan, type Supplements } from './rate-plan.ts';
import { planNight, restrictedDay, typeNight, type RatesTables } from './rates.ts';
import { brokenBy, strictest, type BrokenRestriction, type Restrictions, type SalesScope } from './restriction.ts';

/**
 * Where prices and restrictions are looked up: the image for decisions, rows for screens. Both are asked through the same
 * functions, so that what is quoted is what is booked.
 */
export type RateBook = {
  /** Undefined: the hotel has no such plan. The base plan is always there. */
  plan(ratePlanId: RatePlanId): RatePlan | undefined;
  /** What the type costs where no price is set. */
  standardPrice(roomTypeId: RoomTypeId): number;
  /** The price that was set for this very night of this very plan. */
  setPrice(ratePlanId: RatePlanId, roomTypeId: RoomTypeId, night: HotelDay): number | undefined;
  /** The restrictions of exactly this scope. */
  restrictions(scope: SalesScope, day: HotelDay): Restrictions | undefined;
};

/** Who sleeps in the room, as far as prices go. */
export type PayingParty = {
  readonly adults: number;
  readonly children: number;
  /** Years at arrival, where the guest has said them. */
  readonly childAges?: readonly number[];
};

export type Priced = { readonly ratePlanId: RatePlanId; readonly roomTypeId: RoomTypeId };

export function rateBookOf(tables: RatesTables & PropertyTables): RateBook {
  return {
    plan: (ratePlanId) => (ratePlanId === BASE_PLAN_ID ? BASE_PLAN : tables.ratePlans.get(ratePlanId)),
    standardPrice: (roomTypeId) => tables.roomTypes.get(roomTypeId)?.standardPriceMinor ?? 0,
    setPrice: (ratePlanId, roomTypeId, night) =>
      ratePlanId === BASE_PLAN_ID
        ? tables.prices.get(typeNight(roomTypeId, night))
        : tables.planPrices.get(planNight(ratePlanId, roomTypeId, night)),
    restrictions: (scope, day) => tables.restrictions.get(restrictedDay(scope, day)),
  };
}

/** What the room costs in the plan on this night, in minor units, before supplements; undefined: the plan has no price. */
export function priceOfNight(book: RateBook, { ratePlanId, roomTypeId }: Priced, night: HotelDay): number | undefined {
  const set = book.setPrice(ratePlanId, roomTypeId, night);
  if (set !== undefined) return set;
  if (ratePlanId === BASE_PLAN_ID) return book.standardPrice(roomTypeId);
  const follows = book.plan(ratePlanId)?.follows;
  if (!follows) return undefined;
  const from = priceOfNight(book, { ratePlanId: follows.from, roomTypeId }, night);
  return from === undefined ? undefined : derivedPrice(from, follows);
}

/** What each night of the stay costs the party, one price for the day of a day use; undefined: the plan has no price. */
export function pricesOf(
  book: RateBook,
  priced: Priced,
  stay: Interval,
  party?: PayingParty,
): readonly (number | undefined)[] {
  const supplement = party ? supplementFor(supplementsOf(book, priced.ratePlanId), party) : 0;
  return nightsPaid(stay).map((night) => {
    const price = priceOfNight(book, priced, night);
    return price === undefined ? undefined : Math.max(0, price + supplement);
  });
}

/** The same, where a night without a price in the plan costs what it does in the base plan. */
export function pricesOrBase(book: RateBook, priced: Priced, stay: Interval, party?: PayingParty): readonly number[] {
  const base = pricesOf(book, { ...priced, ratePlanId: BASE_PLAN_ID }, stay, party);
  return pricesOf(book, priced, stay, party).map((price, index) => price ?? base[index] ?? 0);
}

/** The nights that have a price: the day itself of a day use. */
export function nightsPaid(stay: Interval): readonly HotelDay[] {
  return stay.arrival === stay.departure ? [stay.arrival] : nightsOf(stay);
}

/** Everything that speaks against selling this stay in this type and plan. */
export function restrictionsBroken(
  book: RateBook,
  { ratePlanId, roomTypeId }: Priced,
  stay: Interval,
): readonly BrokenRestriction[] {
  return brokenBy(stay, (day) => restrictionsOn(book, { ratePlanId, roomTypeId }, day));
}

/** What holds for a type and a plan on a day, whether it was said of all of them or of this one. */
export function restrictionsOn(book: RateBook, { ratePlanId, roomTypeId }: Priced, day: HotelDay): Restrictions {
  const scopes: readonly SalesScope[] = [{}, { roomTypeId }, { ratePlanId }, { roomTypeId, ratePlanId }];
  return strictest(scopes.map((scope) => book.restrictions(scope, day)));
}

type TermsTables = Pick<RatesTables, 'terms' | 'planTerms'>;

/** The terms on which a booking of the plan is made on this day; undefined: none, nothing is owed. */
export function termsOn(tables: TermsTables, ratePlanId: RatePlanId, day: HotelDay): BookingTerms | undefined {
  const termsId = tables.planTerms.get(ratePlanId) ?? tables.planTerms.get(BASE_PLAN_ID);
  return termsId && versionOn(tables.terms.get(termsId), day);
}

/** The terms that a guest is told who books on this day. */
export function termsToAgree(tables: TermsTables, ratePlanId: RatePlanId, agreedOn: HotelDay): AgreedTerms | undefined {
  const version = termsOn(tables, ratePlanId, agreedOn);
  return version && termsToTell(version, agreedOn);
}

/** What is copied into the reservation of these terms. */
export function termsToTell({ termsId, cancellation, noShow, deposit }: BookingTerms, agreedOn: HotelDay): AgreedTerms {
  return { termsId, agreedOn, cancellation, noShow, ...(deposit ? { deposit } : {}) };
}

/** Of the versions, the earliest first, the one that is in force on this day. */
export function versionOn(versions: readonly BookingTerms[] | undefined, day: HotelDay): BookingTerms | undefined {
  return versions?.findLast(({ from }) => from <= day);
}

/** A plan without supplements of its own has those of the plan that it follows. */
function supplementsOf(book: RateBook, ratePlanId: RatePlanId): Supplements | undefined {
  const plan = book.plan(ratePlanId);
  if (plan?.supplements || !plan?.follows) return plan?.supplements;
  return supplementsOf(book, plan.follows.from);
}

function supplementFor(supplements: Supplements | undefined, party: PayingParty): number {
  if (!supplements) return 0;
  const { adultsIncluded, extraAdultMinor, soleAdultLessMinor, children } = supplements;
  const { adults, childAges = [] } = party;
  const isAlone = adults === 1 && party.children === 0 && adultsIncluded > 1;
  const ages = Array.from({ length: party.children }, (_, index) => childAges[index] ?? Infinity);
  const oldest = children.at(-1);
  const forChildren = ages.map((age) => (children.find(({ upToAge }) => age <= upToAge) ?? oldest)?.priceMinor ?? 0);
  return (
    Math.max(0, adults - adultsIncluded) * extraAdultMinor -
    (isAlone ? soleAdultLessMinor : 0) +
    forChildren.reduce((sum, price) => sum + price, 0)
  );
}
