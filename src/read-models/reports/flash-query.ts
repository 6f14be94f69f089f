import type { FlashPeriod, FlashReport } from '#contract/flash-report.ts';
import { addDays, civilDay, hotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { businessDays } from '../business-days/business-days-query.ts';
import { BALANCES_PAGE, balancesModel } from '../folios/balances-projection.ts';
import type { QueryView } from '../query.ts';
import { periodSums, ratiosOf } from './period-sums.ts';

type View = Pick<QueryView, 'rows'>;

/** The day, its month and its year so far, and the same weekday of last year. */
export function flashReport(view: View, { day }: { readonly day: HotelDay }): FlashReport {
  const { year, month } = civilDay(day);
  const sameDayLastYear = addDays(day, -364);
  return {
    day: period(view, day, day),
    monthToDate: period(view, hotelDay(year, month, 1), day),
    yearToDate: period(view, hotelDay(year, 1, 1), day),
    lastYear: period(view, sameDayLastYear, sameDayLastYear),
    now: openNow(view),
  };
}

function period(view: View, from: HotelDay, to: HotelDay): FlashPeriod {
  const asked = { from, days: to - from + 1 };
  const sums = periodSums(view, asked);
  const restated = businessDays(view, asked).filter(({ isRestated }) => isRestated).length;
  return { from, to, sums, ratios: ratiosOf(sums), restated };
}

function openNow(view: View): FlashReport['now'] {
  let openBalancesMinor = 0;
  let depositsMinor = 0;
  for (const row of view.rows(balancesModel, BALANCES_PAGE).values()) {
    openBalancesMinor += row.balanceMinor;
    depositsMinor += row.depositsMinor;
  }
  return { openBalancesMinor, depositsMinor };
}
