import type { HotelDay } from '../kernel/hotel-day.ts';
import type { DayTurns } from './day-turns.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type BusinessDayEvent = DayTurnChosen | BusinessDayClosed;

export type DayTurnChosen = {
  readonly type: 'DayTurnChosen';
  readonly turns: DayTurns;
  /** The business day that is open when it is chosen. */
  readonly day: HotelDay;
};

/** The day is over for the books, and the next one is open. Its totals are never changed: corrections stand beside them. */
export type BusinessDayClosed = {
  readonly type: 'BusinessDayClosed';
  readonly day: HotelDay;
  readonly totals: DayTotals;
};

/** What a business day came to. */
export type DayTotals = {
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
