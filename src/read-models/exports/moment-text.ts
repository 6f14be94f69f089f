import { formatHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const MS_PER_SECOND = 1000;

/** '2026-05-03T12:00:07Z' (ISO 8601, UTC). */
export function momentText(at: Instant): string {
  const day = Math.floor(at / MS_PER_DAY);
  const ofDay = at - day * MS_PER_DAY;
  const minutes = Math.floor(ofDay / MS_PER_MINUTE);
  const time = [Math.floor(minutes / 60), minutes % 60, Math.floor((ofDay % MS_PER_MINUTE) / MS_PER_SECOND)];
  return `${formatHotelDay(day as HotelDay)}T${time.map((part) => String(part).padStart(2, '0')).join(':')}Z`;
}
