import { addDays, formatHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';

const MS_PER_DAY = 86_400_000;

/** Today in the demo hotel, which is in Lisbon. */
export function demoToday(): HotelDay {
  const text = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Lisbon' }).format(new Date());
  return (Date.parse(text) / MS_PER_DAY) as HotelDay;
}

/** Days from today, as a date field wants it. */
export function inDays(days: number): string {
  return formatHotelDay(addDays(demoToday(), days));
}
