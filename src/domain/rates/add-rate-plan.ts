import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { HotelState } from '../hotel-state.ts';
import { BASE_PLAN, type Derivation, type RatePlan, type Supplements } from './rate-plan.ts';
import type { RatePlanAdded } from './rates-events.ts';
import { knowsPlan, type UnknownRatePlan } from './rates-refusals.ts';

/** Adds a way to sell a night: with its own prices, or with prices that follow another plan's. */
export type AddRatePlan = Omit<RatePlan, 'retired'> & { readonly type: 'AddRatePlan' };

export type AddRatePlanRefusal =
  | { readonly code: 'name-missing' }
  | { readonly code: 'rate-plan-code-taken'; readonly planCode: string }
  /** The price that would follow means nothing: all of it taken away, or rounded to nothing. */
  | { readonly code: 'derivation-invalid' }
  | { readonly code: 'supplements-invalid' }
  | UnknownRatePlan;

export function addRatePlan(hotel: HotelState, command: AddRatePlan): Decision<RatePlanAdded, AddRatePlanRefusal> {
  const { ratePlanId, name, code, follows, supplements } = command;
  if (knowsPlan(hotel, ratePlanId)) return accept();
  if (name.trim() === '' || code.trim() === '') return refuse({ code: 'name-missing' });
  const codes = [BASE_PLAN, ...hotel.ratePlans.values()].map((plan) => plan.code);
  if (codes.includes(code)) return refuse({ code: 'rate-plan-code-taken', planCode: code });
  const flaw = flawOfDerivation(hotel, follows) ?? flawOfSupplements(supplements);
  return flaw ? refuse(flaw) : accept({ ...command, type: 'RatePlanAdded' });
}

function flawOfDerivation(hotel: HotelState, follows: Derivation | undefined): AddRatePlanRefusal | undefined {
  if (!follows) return undefined;
  const { from, basisPoints, plusMinor, roundToMinor } = follows;
  if (!knowsPlan(hotel, from)) return { code: 'unknown-rate-plan', ratePlanId: from };
  const isWhole = [basisPoints, plusMinor, roundToMinor].every(Number.isSafeInteger);
  const isSense = isWhole && basisPoints > -10_000 && roundToMinor >= 1;
  return isSense ? undefined : { code: 'derivation-invalid' };
}

function flawOfSupplements(supplements: Supplements | undefined): AddRatePlanRefusal | undefined {
  if (!supplements) return undefined;
  const { adultsIncluded, extraAdultMinor, soleAdultLessMinor, children } = supplements;
  const amounts = [extraAdultMinor, soleAdultLessMinor, ...children.map(({ priceMinor }) => priceMinor)];
  const isRising = children.every(({ upToAge }, index) => upToAge > (children[index - 1]?.upToAge ?? -1));
  const isSense =
    adultsIncluded >= 1 && amounts.every((minor) => Number.isSafeInteger(minor) && minor >= 0) && isRising;
  return isSense ? undefined : { code: 'supplements-invalid' };
}
