import { nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Nights of a period; with weekdays, only those that begin on one of them. */
export type PickedNights = { readonly nights: Interval; readonly weekdays?: readonly Weekday[] };

export function pickedNights({ nights, weekdays }: PickedNights): readonly HotelDay[] {
  const all = nightsOf(nights);
  return weekdays ? all.filter((night) => weekdays.includes(weekdayOf(night))) : all;
}

/** 1 January 1970, day 0, was a Thursday. */
export function weekdayOf(day: HotelDay): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}
