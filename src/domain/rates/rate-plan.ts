import type { RatePlanId } from '../kernel/identifiers.ts';

/** What is sold beside the bed. */
export type Meals = 'none' | 'breakfast' | 'half-board' | 'full-board' | 'all-inclusive';

/**
 * Prices that follow another plan's: that price, so many basis points of it more or less, an amount more or less, rounded
 * half up to a whole multiple of `roundToMinor`.
 */
export type Derivation = {
  readonly from: RatePlanId;
  readonly basisPoints: number;
  readonly plusMinor: number;
  readonly roundToMinor: number;
};

/** What a night costs more, or less, for the party that sleeps in it; in minor units a night. */
export type Supplements = {
  /** The adults for whom the price of a night is. */
  readonly adultsIncluded: number;
  readonly extraAdultMinor: number;
  /** What an adult alone pays less. */
  readonly soleAdultLessMinor: number;
  /** By age, the youngest first; a child whose age nobody said, or who is older, pays as the last band says. Infants are free. */
  readonly children: readonly { readonly upToAge: number; readonly priceMinor: number }[];
};

export type RatePlan = {
  readonly ratePlanId: RatePlanId;
  readonly name: string;
  /** Short form for narrow places, such as 'NRF'. */
  readonly code: string;
  /** Undefined: each night has its own price, and the plan is not sold on a night without one. */
  readonly follows?: Derivation;
  readonly meals: Meals;
  readonly supplements?: Supplements;
  /** No longer sold; bookings on it stand. */
  readonly retired?: true;
};

export const BASE_PLAN_ID = 'base' as RatePlanId;

/** The plan that every hotel has from the start: a night costs what it is priced at, else the standard price of its type. */
export const BASE_PLAN: RatePlan = {
  ratePlanId: BASE_PLAN_ID,
  name: 'Standard rate',
  code: 'STD',
  meals: 'none',
};

/** The price that follows from another plan's. Counted in big integers, so that no amount is too large to be exact. */
export function derivedPrice(
  fromMinor: number,
  { basisPoints, plusMinor, roundToMinor }: Omit<Derivation, 'from'>,
): number {
  const step = BigInt(roundToMinor) * 10_000n;
  const exact = BigInt(fromMinor) * BigInt(10_000 + basisPoints) + BigInt(plusMinor) * 10_000n;
  if (exact <= 0n) return 0;
  return Number(((exact + step / 2n) / step) * BigInt(roundToMinor));
}
