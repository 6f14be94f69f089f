import type { RatesGrid } from '#contract/rates-grid.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import { pickedNights } from '#domain/rates/picked-nights.ts';
import type { PriceNights } from '#domain/rates/price-nights.ts';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';
import type { RatesCommand } from '#domain/rates/rates-commands.ts';
import type { WithdrawPrices } from '#domain/rates/withdraw-prices.ts';
import { cannotBeTakenBack, type Before, type Compensations } from './compensation.ts';

export const ratesCompensations: Compensations<RatesCommand> = {
  PriceNights: backToPrices,
  WithdrawPrices: backToPrices,
  AddRatePlan: ({ ratePlanId }) => [{ type: 'RetireRatePlan', ratePlanId }],
  RetireRatePlan: cannotBeTakenBack,
  RestrictSales: cannotBeTakenBack,
  LiftRestriction: cannotBeTakenBack,
  DefineBookingTerms: cannotBeTakenBack,
  ApplyBookingTerms: cannotBeTakenBack,
};

/** The price that was set for each night, or none; one command for each run of nights that had the same. */
function backToPrices(command: PriceNights | WithdrawPrices, { rates }: Before): readonly HotelCommand[] {
  if (!rates) return [];
  const { roomTypeId, ratePlanId = BASE_PLAN_ID } = command;
  const what = { roomTypeId, ...(command.ratePlanId ? { ratePlanId } : {}) };
  return runsOf(pickedNights(command), setPricesOf(rates, roomTypeId, ratePlanId)).map(({ nights, priceMinor }) =>
    priceMinor === undefined
      ? { type: 'WithdrawPrices', ...what, nights }
      : { type: 'PriceNights', ...what, nights, priceMinor },
  );
}

type PriceOn = (night: HotelDay) => number | undefined;

function setPricesOf({ days, types }: RatesGrid, ...[roomTypeId, ratePlanId]: readonly string[]): PriceOn {
  const plans = types.find((type) => type.roomTypeId === roomTypeId)?.plans;
  const cells = plans?.find((plan) => plan.ratePlanId === ratePlanId)?.cells ?? [];
  return (night) => {
    const cell = cells[days.indexOf(night)];
    return cell?.isSet ? cell.priceMinor : undefined;
  };
}

function runsOf(
  picked: readonly HotelDay[],
  priceOn: PriceOn,
): readonly { readonly nights: Interval; readonly priceMinor: number | undefined }[] {
  const runs: { nights: Interval; priceMinor: number | undefined }[] = [];
  for (const night of picked) {
    const priceMinor = priceOn(night);
    const last = runs.at(-1);
    if (last && last.nights.departure === night && last.priceMinor === priceMinor) {
      last.nights = { ...last.nights, departure: addDays(night, 1) };
    } else runs.push({ nights: { arrival: night, departure: addDays(night, 1) }, priceMinor });
  }
  return runs;
}
