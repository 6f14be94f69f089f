import type { RateCell, RatesGrid } from '#contract/rates-grid.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { RatePlanId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';

/** One line of the grid: a type in a plan. */
export type RateLine = {
  readonly roomTypeId: RoomTypeId;
  readonly typeName: string;
  readonly ratePlanId: RatePlanId;
  readonly planName: string;
  readonly isDerived: boolean;
  readonly cells: readonly RateCell[];
};

/** A cell by its line and its day, both counted from the first that is shown. */
export type Spot = { readonly line: number; readonly day: number };

/** The cells from where the selection began to where the cursor is. */
export type Selection = { readonly anchor: Spot; readonly cursor: Spot };

export function linesOf({ types }: RatesGrid): readonly RateLine[] {
  return types.flatMap(({ roomTypeId, name, plans }) =>
    plans.map((plan) => ({
      roomTypeId,
      typeName: name,
      ratePlanId: plan.ratePlanId,
      planName: plan.name,
      isDerived: plan.isDerived,
      cells: plan.cells,
    })),
  );
}

export function isSelected({ anchor, cursor }: Selection, { line, day }: Spot): boolean {
  return isBetween(line, anchor.line, cursor.line) && isBetween(day, anchor.day, cursor.day);
}

/** Where a step leads, inside the grid; `keep` leaves the selection's beginning where it is. */
export function step(
  { anchor, cursor }: Selection,
  by: Spot,
  { lines, days }: { readonly lines: number; readonly days: number },
  keep: boolean,
): Selection {
  const moved = { line: within(cursor.line + by.line, lines), day: within(cursor.day + by.day, days) };
  return { anchor: keep ? anchor : moved, cursor: moved };
}

export function selectedLines(selection: Selection, lines: readonly RateLine[]): readonly RateLine[] {
  return lines.filter((_, line) => isBetween(line, selection.anchor.line, selection.cursor.line));
}

export function selectedNights({ anchor, cursor }: Selection, days: readonly HotelDay[]): Interval | undefined {
  const first = days[Math.min(anchor.day, cursor.day)];
  const last = days[Math.max(anchor.day, cursor.day)];
  return first === undefined || last === undefined ? undefined : { arrival: first, departure: addDays(last, 1) };
}

/** What the nights of these lines shall cost; undefined: again what follows by itself. One act, one undo. */
export function pricingCommands(
  lines: readonly RateLine[],
  nights: Interval,
  priceMinor: number | undefined,
): readonly HotelCommand[] {
  return lines.map(({ roomTypeId, ratePlanId }) => {
    const what = { roomTypeId, nights, ...(ratePlanId === BASE_PLAN_ID ? {} : { ratePlanId }) };
    return priceMinor === undefined
      ? { type: 'WithdrawPrices', ...what }
      : { type: 'PriceNights', ...what, priceMinor };
  });
}

function isBetween(value: number, one: number, other: number): boolean {
  return value >= Math.min(one, other) && value <= Math.max(one, other);
}

function within(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}
