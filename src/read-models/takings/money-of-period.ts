import type { MoneyOfPeriod, Takings } from '#contract/takings.ts';
import { addDays, monthsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { QueryView } from '../query.ts';
import { takingsModel } from './takings-projection.ts';
import { NO_TAKINGS, takingsSum } from './takings-sum.ts';

type View = Pick<QueryView, 'rows' | 'businessDate'>;
type Period = { readonly from: HotelDay; readonly to: HotelDay };
/** What is owed and what is held at this moment. */
type OpenNow = { readonly openBalancesMinor: number; readonly depositsMinor: number };

/** A month ahead of this device's day: another desk may have begun the next one. */
const DAYS_AHEAD = 31;

/**
 * The money of a period, both days in it. The ledgers are reckoned back from what is open now, over the days since: what
 * that costs follows how long ago the period was and never how long the hotel has been at work.
 */
export function moneyOfPeriod(view: View, { from, to }: Period, now: OpenNow): MoneyOfPeriod {
  const takings = takingsBetween(view, from, to);
  const since = takingsBetween(view, addDays(to, 1), addDays(view.businessDate, DAYS_AHEAD));
  const owed = now.openBalancesMinor - owedMore(since);
  const held = now.depositsMinor - heldMore(since);
  return {
    takings,
    guestLedger: { openingMinor: owed - owedMore(takings), closingMinor: owed },
    depositLedger: { openingMinor: held - heldMore(takings), closingMinor: held },
  };
}

function owedMore({ chargedMinor, settledMinor }: Takings): number {
  return chargedMinor - settledMinor;
}

function heldMore({ deposits: { takenMinor, appliedMinor, refundedMinor } }: Takings): number {
  return takenMinor - appliedMinor - refundedMinor;
}

function takingsBetween(view: View, from: HotelDay, to: HotelDay): Takings {
  if (to < from) return NO_TAKINGS;
  const days = monthsOf({ arrival: from, departure: addDays(to, 1) }).flatMap((month) => [
    ...view.rows(takingsModel, month).values(),
  ]);
  return days
    .filter(({ day }) => from <= day && day <= to)
    .reduce((sum, { takings }) => takingsSum(sum, takings), NO_TAKINGS);
}
