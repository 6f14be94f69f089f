import type { DailyFigures } from '#contract/daily-report.ts';
import { addDays, formatHotelDay, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationStatus } from '#domain/reservations/reservation.ts';
import type { PageKey } from '../read-model.ts';

/**
 * A page for each year has the figures of its days; a page for each span of reservation ids has what a booking has put into
 * these figures, so that it can be taken out again; the page 'rooms' has how many rooms were added on which day; a page for each
 * month ('books-2026-05') has what was on the books for its nights, and when that changed.
 */
export type DailyRow = FiguresRow | BookingRow | RoomsRow | BooksRow;

export type Figures = Omit<DailyFigures, 'day' | 'roomsInProperty'>;
export type FiguresRow = { readonly kind: 'figures'; readonly day: HotelDay } & Figures;
export type RoomsRow = { readonly kind: 'rooms'; readonly day: HotelDay; readonly added: number };

export type BookingRow = {
  readonly kind: 'booking';
  readonly status: ReservationStatus;
  /** What it is when it stands: a booking, a hold, a place on the waitlist. */
  readonly standing: ReservationStatus;
  readonly stay: Interval;
  readonly guests: number;
  readonly nightlyMinor: readonly number[];
  /** The business date of the check-in. */
  readonly arrivedOn?: HotelDay;
  /** The latest business date on which anything was recorded of it: what is told out of order is not known before. */
  readonly recordedOn: HotelDay;
};

/** Each business date on which the books of a night changed, and by how much: four numbers a date, the earliest date first. */
export type BooksRow = {
  readonly kind: 'books';
  readonly night: HotelDay;
  /** Business date, rooms sold, rooms complimentary, room revenue in minor units; and again. */
  readonly changes: readonly number[];
};

export const ROOMS_PAGE: PageKey = 'rooms';

export const NO_FIGURES: Figures = {
  roomsSoldPaid: 0,
  roomsComplimentary: 0,
  dayUseStays: 0,
  arrivals: 0,
  departures: 0,
  guestsInHouse: 0,
  bookingsMade: 0,
  cancellations: 0,
  noShows: 0,
  roomRevenueMinor: 0,
};

export function yearOf(day: HotelDay): PageKey {
  return formatHotelDay(day).slice(0, 4);
}

export function yearsOf({ arrival, departure }: Interval): readonly PageKey[] {
  const years = new Set<PageKey>();
  for (let day = arrival; day < departure; day = addDays(day, 365)) years.add(yearOf(day));
  return [...years.add(yearOf(departure))];
}
