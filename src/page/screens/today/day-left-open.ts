import type { HotelCard } from '#contract/hotel-card.ts';
import { lastDayDue, type WallTime } from '#domain/business-day/last-day-due.ts';
import { parseHotelDay } from '#domain/kernel/hotel-day.ts';

/** The server looks twice a minute; until then nothing is wrong, and a device may still have to hear of it. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Whether the day that is open should have closed by itself: something keeps it open and waits for a person, or the server
 * did not come to it. Which of the two stands on the page that closes it.
 */
export function isDayLeftOpen({ businessDate, dayTurns, timeZone }: HotelCard, at: number): boolean {
  const automaticAt = dayTurns?.by === 'night-audit' ? dayTurns.automaticAt : undefined;
  const wall = wallTimeIn(timeZone, at - PATIENCE_MS);
  return automaticAt !== undefined && wall !== undefined && lastDayDue(wall, automaticAt) >= businessDate;
}

/** What the clocks on the walls of the hotel show, wherever this device is. */
function wallTimeIn(timeZone: string, at: number): WallTime | undefined {
  // Sweden writes 2026-05-03 14:05:00.
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const [date = '', time = ''] = clock.format(at).split(' ');
  const day = parseHotelDay(date);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return day && { day, minutes: hours * 60 + minutes };
}
