import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { HotelState } from '../hotel-state.ts';
import type { DayTurnChosen } from './business-day-events.ts';
import { MINUTES_PER_DAY, sameTurns, type DayTurns } from './day-turns.ts';

/** Whether the calendar or the night audit turns the hotel's day, from now on. */
export type ChooseDayTurn = { readonly type: 'ChooseDayTurn'; readonly turns: DayTurns };

export type ChooseDayTurnRefusal =
  | { readonly code: 'hotel-not-set-up' }
  | { readonly code: 'time-of-day-invalid'; readonly minutes: number };

export function chooseDayTurn(
  hotel: HotelState,
  { turns }: ChooseDayTurn,
  { businessDate }: Circumstances,
): Decision<DayTurnChosen, ChooseDayTurnRefusal> {
  if (!hotel.property.has('property')) return refuse({ code: 'hotel-not-set-up' });
  const minutes = turns.automaticAt;
  if (minutes !== undefined && !isTimeOfDay(minutes)) return refuse({ code: 'time-of-day-invalid', minutes });
  const open = hotel.businessDay.get('open');
  if (sameTurns(open?.turns ?? { by: 'calendar' }, turns)) return accept();
  // A day that was closed stays closed, however often the hotel changes its mind.
  const day = Math.max(open?.day ?? businessDate, businessDate) as HotelDay;
  return accept({ type: 'DayTurnChosen', turns, day: open?.turns.by === 'night-audit' ? open.day : day });
}

function isTimeOfDay(minutes: number): boolean {
  return Number.isSafeInteger(minutes) && minutes >= 0 && minutes < MINUTES_PER_DAY;
}
