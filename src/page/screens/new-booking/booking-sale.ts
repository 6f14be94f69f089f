import type { Asks } from '#contract/questions.ts';
import type { PlanQuote, TypeQuote } from '#contract/quote.ts';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';
import type { BookingDraft, BookingSale } from './booking-draft.ts';

/** What is asked for a draft: also what the taxes are of the price that was agreed. */
export function quoteAsked({ stay, party, agreedMinor }: BookingDraft): Asks<'Quote'> {
  return { stay, party, ...(agreedMinor === undefined ? {} : { agreedMinor }) };
}

/** What was quoted for the type that is taken. */
export function quoteOf(
  quotes: readonly TypeQuote[] | undefined,
  offer: Pick<TypeQuote, 'roomTypeId'> | undefined,
): TypeQuote | undefined {
  return quotes?.find(({ roomTypeId }) => roomTypeId === offer?.roomTypeId);
}

/** The plan that was chosen, or the first on which nothing speaks against the stay, or the base plan. */
export function takenPlan({ ratePlanId }: BookingDraft, quote: TypeQuote | undefined): PlanQuote | undefined {
  const plans = quote?.plans ?? [];
  const chosen = plans.find((plan) => plan.ratePlanId === ratePlanId);
  return chosen ?? plans.find(({ whyNot }) => whyNot.length === 0) ?? plans[0];
}

/** What goes into the booking: an agreed price stands for every night. */
export function saleOf(draft: BookingDraft, quote: TypeQuote | undefined): BookingSale {
  const plan = takenPlan(draft, quote);
  if (!plan) return {};
  const { ratePlanId, terms } = plan;
  const nightlyMinor = nightlyOf(draft, plan);
  return {
    ...(ratePlanId === BASE_PLAN_ID ? {} : { ratePlanId }),
    ...(nightlyMinor ? { nightlyMinor } : {}),
    terms,
    ...(draft.exceptionReason ? { exceptionReason: draft.exceptionReason } : {}),
  };
}

/** What the guest will pay for the stay, all taxes in it; undefined: the plan has no price, and none was agreed. */
export function saleTotal(draft: BookingDraft, quote: TypeQuote | undefined): number | undefined {
  return takenPlan(draft, quote)?.taxes?.dueMinor;
}

/** An agreed price and a broken restriction both need a reason. */
export function isReasonMissing(draft: BookingDraft, quote: TypeQuote | undefined): boolean {
  if (draft.exceptionReason) return false;
  const isBroken = takenPlan(draft, quote)?.whyNot.some(({ code }) => code === 'restriction-violated') ?? false;
  return isBroken || draft.agreedMinor !== undefined;
}

function nightlyOf({ stay, agreedMinor }: BookingDraft, { nightlyMinor }: PlanQuote): readonly number[] | undefined {
  if (agreedMinor === undefined) return nightlyMinor;
  return Array.from({ length: Math.max(1, stay.departure - stay.arrival) }, () => agreedMinor);
}
