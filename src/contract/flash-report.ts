import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { MoneyOfPeriod } from './takings.ts';

/** Numerators and denominators of a period, each summed over its days. */
export type PeriodSums = {
  readonly days: number;
  /** Every room that the hotel has, out of order or not: the first basis. */
  readonly roomNights: number;
  readonly outOfOrder: number;
  /** Used by the house itself: not sold, not revenue, not broken. */
  readonly houseUse: number;
  readonly sold: number;
  readonly complimentary: number;
  readonly dayUse: number;
  readonly guests: number;
  readonly arrivals: number;
  readonly departures: number;
  readonly bookings: number;
  readonly cancellations: number;
  readonly noShows: number;
  /** By the arrival that was asked for. */
  readonly turnaways: number;
  readonly roomRevenueMinor: number;
};

/** Quotients of those sums, never averages of quotients; undefined: nothing to divide by. */
export type PeriodRatios = {
  /** Sold of all rooms. */
  readonly occupancy: number | undefined;
  /** Sold of the rooms that could be sold: without those out of order or used by the house. */
  readonly occupancySellable: number | undefined;
  /** Sold and complimentary of all rooms. */
  readonly houseOccupancy: number | undefined;
  /** Minor units of a room sold. */
  readonly adrMinor: number | undefined;
  /** Minor units of a room of the house: ADR × occupancy. */
  readonly revparMinor: number | undefined;
  readonly guestsPerRoom: number | undefined;
};

export type FlashPeriod = {
  readonly from: HotelDay;
  readonly to: HotelDay;
  readonly sums: PeriodSums;
  readonly ratios: PeriodRatios;
  /** As it was written on the books: by the business date of each line. */
  readonly money: MoneyOfPeriod;
  /** Days that were put right after they were closed. */
  readonly restated: number;
};

export type FlashReport = {
  readonly day: FlashPeriod;
  readonly monthToDate: FlashPeriod;
  readonly yearToDate: FlashPeriod;
  /** The same weekday, 364 days earlier. */
  readonly lastYear: FlashPeriod;
  /** Not of the day but of now. */
  readonly now: { readonly openBalancesMinor: number; readonly depositsMinor: number };
};

export type FlashReportQuestion = {
  readonly FlashReport: { readonly asks: { readonly day: HotelDay }; readonly answers: FlashReport };
};
