import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { DeviceId, Instant, RatePlanId, RoomTypeId, StaffId } from '#domain/kernel/identifiers.ts';
import type { Restrictions } from '#domain/rates/restriction.ts';

/** A price that somebody gave a night, or took back. */
export type PriceChange = {
  /** Undefined: taken back. */
  readonly priceMinor?: number;
  readonly at: Instant;
  readonly actor: StaffId;
  readonly device: DeviceId;
};

export type RateCell = {
  /** Undefined: the plan has no price for the night, and is not sold on it. */
  readonly priceMinor?: number;
  /** The price was set for this very night; otherwise it follows from the standard price or from another plan. */
  readonly isSet?: true;
  /** What holds for this type and plan on the day, whatever it was said of; absent: nothing. */
  readonly restrictions?: Restrictions;
  /** Who set the price of this night, the latest first: what was replaced is not lost. */
  readonly changes?: readonly PriceChange[];
};

export type PlanLine = {
  readonly ratePlanId: RatePlanId;
  readonly name: string;
  readonly code: string;
  /** Its prices follow another plan's. */
  readonly isDerived: boolean;
  /** One for each day. */
  readonly cells: readonly RateCell[];
};

export type TypeLines = {
  readonly roomTypeId: RoomTypeId;
  readonly name: string;
  readonly code: string;
  /** For each day, how many more rooms of the type may be sold, the limits of type and house included; negative: oversold. */
  readonly toSell: readonly number[];
  /** The base plan first; retired plans are left out. */
  readonly plans: readonly PlanLine[];
};

export type RatesGrid = { readonly days: readonly HotelDay[]; readonly types: readonly TypeLines[] };

export type RatesGridQuestion = {
  readonly RatesGrid: {
    readonly asks: { readonly from: HotelDay; readonly days: number };
    readonly answers: RatesGrid;
  };
};
