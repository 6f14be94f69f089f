import type { FollowedCalendar } from '#contract/followed-calendars.ts';

/** A channel that is down for an hour is nobody's business; what it sells in a morning is. */
const UNREAD_MS = 3 * 3_600_000;

/** Whether what a channel sells has not been heard of for hours, and nobody has wanted that. */
export function isUnread({ isOn, failingSince }: FollowedCalendar, now: number): boolean {
  return isOn && failingSince !== undefined && now - failingSince >= UNREAD_MS;
}
