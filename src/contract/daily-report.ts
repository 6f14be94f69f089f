import type { DayTotals } from '#domain/business-day/business-day-events.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';

/** The figures of one business date; the columns and formulas of the data README and of domain.md section 7. */
export type DailyFigures = { readonly day: HotelDay } & DayTotals;

export type DailyReportQuestion = {
  readonly DailyReport: {
    readonly asks: { readonly from: HotelDay; readonly days: number };
    readonly answers: readonly DailyFigures[];
  };
};
