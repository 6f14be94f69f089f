import type { HotelDay } from '#domain/kernel/hotel-day.ts';

/** Rooms and revenue that are booked for a night. */
export type Books = {
  /** Rooms with a price above zero. */
  readonly sold: number;
  readonly complimentary: number;
  readonly revenueMinor: number;
};

/** One night to come: what is booked for it, what that was before, and who comes and goes. */
export type ForecastDay = {
  readonly day: HotelDay;
  readonly roomsInProperty: number;
  /** Rooms that cannot be sold: out of order, or used by the house itself. */
  readonly outOfOrder: number;
  readonly books: Books;
  /** What came on the books in one business date, and in seven; below zero where more was given up than booked. */
  readonly pickup1: Books;
  readonly pickup7: Books;
  /** The same weekday a year (364 days) earlier, as it stood 364 days before. */
  readonly lastYear: Books;
  readonly arrivals: number;
  readonly departures: number;
  readonly guests: number;
};

export type ForecastQuestion = {
  readonly Forecast: {
    /** `asOf`: the books as they stood at the end of that business date. Arrivals, departures and guests are those of now. */
    readonly asks: { readonly from: HotelDay; readonly days: number; readonly asOf: HotelDay };
    readonly answers: readonly ForecastDay[];
  };
};
