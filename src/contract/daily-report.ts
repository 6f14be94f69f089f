import type { HotelDay } from '#domain/kernel/hotel-day.ts';

/** The figures of one business date; the columns and formulas of the data README and of domain.md section 7. */
export type DailyFigures = {
  readonly day: HotelDay;
  readonly roomsInProperty: number;
  /** Stays whose night was spent and paid (price above zero). */
  readonly roomsSoldPaid: number;
  readonly roomsComplimentary: number;
  readonly dayUseStays: number;
  readonly arrivals: number;
  readonly departures: number;
  readonly guestsInHouse: number;
  readonly bookingsMade: number;
  readonly cancellations: number;
  readonly noShows: number;
  /** Sum of the nightly prices of the nights spent, in minor units. */
  readonly roomRevenueMinor: number;
};

export type DailyReportQuestion = {
  readonly DailyReport: {
    readonly asks: { readonly from: HotelDay; readonly days: number };
    readonly answers: readonly DailyFigures[];
  };
};
