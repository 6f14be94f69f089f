import type { DayTurns } from '#domain/business-day/day-turns.ts';

/** How the hotel's day ends, in a sentence or two. */
export function dayTurnWords({ by, automaticAt }: DayTurns): string {
  if (by === 'calendar') return 'The day of this hotel turns at midnight.';
  if (automaticAt === undefined) return 'A day goes on until somebody closes it.';
  return `Keyrack closes the day at ${timeOfMinutes(automaticAt)} by itself. Where a guest has not come or not left, or a drawer is not counted, the day stays open for somebody to close.`;
}

/** 180 → '03:00'. */
export function timeOfMinutes(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** '03:00' → 180. */
export function minutesOfTime(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
