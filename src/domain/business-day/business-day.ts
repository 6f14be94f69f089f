import { addDays, type HotelDay } from '../kernel/hotel-day.ts';
import type { Table } from '../kernel/table.ts';
import type { HotelSetUp } from '../property/property-events.ts';
import type { BusinessDayEvent } from './business-day-events.ts';
import type { DayTurns } from './day-turns.ts';

/** The day that the night audit closes next. While the hotel rolls by the calendar: the one it would have closed. */
export type BusinessDay = { readonly day: HotelDay; readonly turns: DayTurns };

export type BusinessDayTables = {
  /** Empty in a hotel that has always rolled by the calendar. */
  readonly businessDay: Table<'open', BusinessDay>;
};

/** The open business day. Undefined while the hotel rolls by the calendar: then the clock says which day it is. */
export function currentBusinessDate({ businessDay }: BusinessDayTables): HotelDay | undefined {
  const open = businessDay.get('open');
  return open?.turns.by === 'night-audit' ? open.day : undefined;
}

/** The day that something counts on which a desk did on this day: a closed day takes nothing any more. */
export function postingDate(hotel: BusinessDayTables, given: { readonly businessDate: HotelDay }): HotelDay {
  return Math.max(given.businessDate, currentBusinessDate(hotel) ?? given.businessDate) as HotelDay;
}

/** When something is recorded that a desk did on this day; with the day it was done on, where that is closed. */
export type RecordedOn = { readonly businessDate: HotelDay; readonly originalBusinessDate?: HotelDay };

/** On the state before the command: closing a day is recorded on the day that it closes. */
export function recordedOn(hotel: BusinessDayTables, given: { readonly businessDate: HotelDay }): RecordedOn {
  const businessDate = postingDate(hotel, given);
  return businessDate === given.businessDate
    ? { businessDate }
    : { businessDate, originalBusinessDate: given.businessDate };
}

export function evolveBusinessDay(tables: BusinessDayTables, event: BusinessDayEvent | HotelSetUp): void {
  switch (event.type) {
    case 'HotelSetUp': {
      const { opensOn } = event;
      if (opensOn === undefined) return;
      return tables.businessDay.set('open', { day: opensOn, turns: { by: 'night-audit' } });
    }
    case 'DayTurnChosen':
      return tables.businessDay.set('open', { day: event.day, turns: event.turns });
    case 'BusinessDayClosed': {
      const turns = tables.businessDay.get('open')?.turns ?? { by: 'night-audit' };
      return tables.businessDay.set('open', { day: addDays(event.day, 1), turns });
    }
  }
}
