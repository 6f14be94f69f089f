import { addDays, type HotelDay } from '../kernel/hotel-day.ts';

/** What the clocks on the hotel's walls show: the day of the calendar, and minutes after midnight. */
export type WallTime = { readonly day: HotelDay; readonly minutes: number };

const NOON = 12 * 60;

/**
 * The last business day that is to be closed by now. A time before noon speaks of the night that ends a day: at 03:00 on
 * 4 May it is 3 May that is over. A time from noon on speaks of the evening of the day itself.
 */
export function lastDayDue({ day, minutes }: WallTime, automaticAt: number): HotelDay {
  const turning = automaticAt < NOON ? addDays(day, -1) : day;
  return minutes >= automaticAt ? turning : addDays(turning, -1);
}
