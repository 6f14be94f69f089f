import type { Instant } from '#domain/kernel/identifiers.ts';
import { locale } from './locale.ts';

const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayAndTime = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const DAY_MS = 86_400_000;

/** '14:02' of today, '3 May, 14:02' of another day, by this device's clock. */
export function momentWords(at: Instant, now: number): string {
  const isToday = Math.abs(now - at) < DAY_MS && new Date(at).getDate() === new Date(now).getDate();
  return (isToday ? time : dayAndTime).format(at);
}

/** 'just now', '12 minutes ago', '3 hours ago', '2 days ago'. */
export function agoWords(at: Instant, now: number): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const minutes = Math.round((now - at) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return relative.format(-minutes, 'minute');
  if (minutes < 60 * 36) return relative.format(-Math.round(minutes / 60), 'hour');
  return relative.format(-Math.round(minutes / 60 / 24), 'day');
}
