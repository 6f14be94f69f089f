import { monthOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RatePlanId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { noTerms, type AgreedTerms } from '#domain/rates/booking-terms.ts';
import { termsToTell, versionOn, type RateBook } from '#domain/rates/rate-book.ts';
import { restrictedDay } from '#domain/rates/rates.ts';
import type { HotelCard } from '#contract/hotel-card.ts';
import { bookingTerms, ratePlans, roomTypes } from '../hotel/hotel-query.ts';
import { priceChanges } from '../prices/prices-projection.ts';
import type { QueryView } from '../query.ts';
import { salesRulesModel } from './sales-rules-projection.ts';

export type BookOfRows = RateBook & {
  /** The base plan first, retired ones too. */
  readonly plans: HotelCard['ratePlans'];
  /** What a guest is told who books on the plan today. */
  termsToday(ratePlanId: RatePlanId): AgreedTerms;
};

/** Prices and restrictions as the rows have them: the same answers as the image gives to decisions. */
export function rateBookOfRows(view: Pick<QueryView, 'rows' | 'businessDate'>): BookOfRows {
  const plans = ratePlans(view);
  const terms = bookingTerms(view);
  const planById = new Map(plans.map((plan) => [plan.ratePlanId, plan]));
  const standard = new Map<RoomTypeId, number>(
    roomTypes(view).map(({ roomTypeId, standardPriceMinor }) => [roomTypeId, standardPriceMinor]),
  );
  return {
    plans,
    plan: (ratePlanId) => planById.get(ratePlanId),
    standardPrice: (roomTypeId) => standard.get(roomTypeId) ?? 0,
    setPrice: (ratePlanId, roomTypeId, night: HotelDay) =>
      priceChanges(view, ratePlanId, roomTypeId, night)[0]?.priceMinor,
    restrictions(scope, day) {
      const row = view.rows(salesRulesModel, monthOf(day)).get(restrictedDay(scope, day));
      return row?.kind === 'restrictions' ? row.restrictions : undefined;
    },
    termsToday(ratePlanId) {
      const termsId = planById.get(ratePlanId)?.termsId;
      const versions = terms.filter((version) => version.termsId === termsId);
      const version = versionOn(versions, view.businessDate);
      return version ? termsToTell(version, view.businessDate) : noTerms(view.businessDate);
    },
  };
}
