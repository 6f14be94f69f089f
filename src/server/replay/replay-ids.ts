import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Branded, Instant } from '#domain/kernel/identifiers.ts';

export const MILLISECONDS_PER_DAY = 86_400_000;

/** Noon of the day, UTC: replayed hotels act on a simulated clock. `tick` keeps the order of the day. */
export function simulatedInstant(day: HotelDay, tick: number): Instant {
  return (day * MILLISECONDS_PER_DAY + MILLISECONDS_PER_DAY / 2 + tick) as Instant;
}

/** A UUIDv7 (RFC 9562) of a simulated moment and a running number: the same replay gives the same ids. */
export function replayId<Id extends Branded<string, string>>(at: Instant, running: number): Id {
  const time = at.toString(16).padStart(12, '0');
  const number = running.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${number}` as Id;
}
