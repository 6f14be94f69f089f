import type { FlashPeriod, FlashReport } from '#contract/flash-report.ts';
import { addDays, civilDay, hotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { businessDays } from '../business-days/business-days-query.ts';
import { BALANCES_PAGE, balancesModel } from '../folios/balances-projection.ts';
import type { QueryView } from '../query.ts';
import { moneyOfPeriod } from '../takings/money-of-period.ts';
import { periodSums, ratiosOf } from './period-sums.ts';

type View = Pick<QueryView, 'rows' | 'businessDate'>;
type Now = FlashReport['now'];

/** The day, its month and its year so far, and the same weekday of last year. */
export function flashReport(view: View, { day }: { readonly day: HotelDay }): FlashReport {
  const { year, month } = civilDay(day);
  const sameDayLastYear = addDays(day, -364);
  const now = openNow(view);
  return {
    day: period(view, day, day, now),
    monthToDate: period(view, hotelDay(year, month, 1), day, now),
    yearToDate: period(view, hotelDay(year, 1, 1), day, now),
    lastYear: period(view, sameDayLastYear, sameDayLastYear, now),
    now,
  };
}

function period(view: View, from: HotelDay, to: HotelDay, now: Now): FlashPeriod {
  const asked = { from, days: to - from + 1 };
  const sums = periodSums(view, asked);
  const restated = businessDays(view, asked).filter(({ isRestated }) => isRestated).length;
  return { from, to, sums, ratios: ratiosOf(sums), money: moneyOfPeriod(view, { from, to }, now), restated };
}

function openNow(view: View): Now {
  let openBalancesMinor = 0;
  let depositsMinor = 0;
  for (const row of view.rows(balancesModel, BALANCES_PAGE).values()) {
    openBalancesMinor += row.balanceMinor;
    depositsMinor += row.depositsMinor;
  }
  return { openBalancesMinor, depositsMinor };
}
