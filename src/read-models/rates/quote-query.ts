import type { TypeOffer } from '#contract/availability.ts';
import type { Asks } from '#contract/questions.ts';
import type { PlanQuote, TypeQuote } from '#contract/quote.ts';
import type { HotelRefusal } from '#domain/hotel.ts';
import { nightsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { depositDueOf } from '#domain/rates/fees.ts';
import { nightsPaid, pricesOf, restrictionsBroken } from '#domain/rates/rate-book.ts';
import type { RatePlan } from '#domain/rates/rate-plan.ts';
import type { TaxTables } from '#domain/taxes/tax-rules.ts';
import { taxesOfStay } from '#domain/taxes/taxes-of-stay.ts';
import { availability } from '../availability/availability-query.ts';
import { taxTablesOfRows } from '../folios/money-rules-projection.ts';
import { roomTypes } from '../hotel/hotel-query.ts';
import type { RoomTypeRow } from '../hotel/hotel-projection.ts';
import type { QueryView } from '../query.ts';
import { totalOf } from '../stays/stay-facts.ts';
import { rateBookOfRows, type BookOfRows } from './rate-book-of-rows.ts';
import { houseToSell, typeToSell } from './rooms-to-sell.ts';

type Asked = Asks<'Quote'>;

/** Every type in every plan for a stay: what it costs, on which terms, and why it cannot be had where it cannot. */
export function quote(view: QueryView, asked: Asked): readonly TypeQuote[] {
  const book = rateBookOfRows(view);
  const taxed = { book, taxTables: taxTablesOfRows(view) };
  const types = new Map(roomTypes(view).map((type) => [type.roomTypeId, type]));
  return availability(view, asked).flatMap((offer) => {
    const type = types.get(offer.roomTypeId);
    if (!type) return [];
    const { roomTypeId, name, sleeps, free, rooms } = offer;
    const inTheWay = [...tooLarge(type, asked), ...soldOut(view, type, offer, asked)];
    const plans = book.plans
      .filter(({ retired }) => !retired)
      .map((plan) => planQuote(taxed, plan, type, asked, inTheWay));
    return [{ roomTypeId, name, sleeps, free, rooms, plans }];
  });
}

type Taxed = { readonly book: BookOfRows; readonly taxTables: TaxTables };

function planQuote(
  { book, taxTables }: Taxed,
  { ratePlanId, name, meals }: RatePlan,
  { roomTypeId }: RoomTypeRow,
  { stay, party, agreedMinor }: Asked,
  inTheWay: readonly HotelRefusal[],
): PlanQuote {
  const priced = { ratePlanId, roomTypeId };
  const prices = pricesOf(book, priced, stay, party);
  const nightlyMinor = prices.filter((price) => price !== undefined);
  const missing = nightsPaid(stay).filter((_, index) => prices[index] === undefined);
  const broken = restrictionsBroken(book, priced, stay);
  const terms = book.termsToday(ratePlanId);
  const agreed = agreedMinor === undefined ? undefined : nightsPaid(stay).map(() => agreedMinor);
  const charged = agreed ?? (missing.length === 0 ? nightlyMinor : undefined);
  const deposit = missing.length === 0 ? depositDueOf({ stay, nightlyMinor, terms }) : undefined;
  return {
    ratePlanId,
    name,
    meals,
    ...(missing.length === 0 ? { nightlyMinor, totalMinor: totalOf(nightlyMinor) } : {}),
    ...(charged ? { taxes: taxesOfStay(taxTables, party, stay, charged) } : {}),
    terms,
    ...(deposit ? { deposit } : {}),
    whyNot: [
      ...inTheWay,
      ...(missing.length > 0 ? [{ code: 'rate-missing', ...priced, nights: missing } as const] : []),
      ...(broken.length > 0 ? [{ code: 'restriction-violated', broken } as const] : []),
    ],
  };
}

function tooLarge({ sleeps }: RoomTypeRow, { party }: Asked): readonly HotelRefusal[] {
  const guests = party.adults + party.children;
  return guests > sleeps ? [{ code: 'party-too-large', sleeps, guests }] : [];
}

/** A stay that is moved gives its own nights back first, in the type that it is counted in. */
function soldOut(
  view: QueryView,
  type: RoomTypeRow,
  { free }: TypeOffer,
  { stay, except }: Asked,
): readonly HotelRefusal[] {
  if (except) return free > 0 ? [] : refusal(type, nightsOf(stay));
  const ofType = nightsOf(stay).filter((night) => typeToSell(view, type, night) < 1);
  if (ofType.length > 0) return refusal(type, ofType);
  const ofHouse = nightsOf(stay).filter((night) => (houseToSell(view, night) ?? 1) < 1);
  return ofHouse.length > 0 ? refusal(type, ofHouse, { houseFull: true }) : [];
}

function refusal(
  { roomTypeId }: RoomTypeRow,
  nights: readonly HotelDay[],
  more: { readonly houseFull?: true } = {},
): readonly HotelRefusal[] {
  return nights.length > 0 ? [{ code: 'no-availability', roomTypeId, nights, ...more }] : [];
}
