import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { calendarFetches, type CalendarFetchesParts } from '#server/following/calendar-fetches.ts';
import { FollowedCalendars } from '#server/following/followed-calendars.ts';
import type { Surroundings } from './surroundings.ts';

export type FollowingParts = Pick<CalendarFetchesParts, 'sql' | 'store' | 'writers' | 'rules' | 'now' | 'report'> &
  Pick<Surroundings, 'metrics'>;

/** Fetches calendars for as long as the server runs. */
export function followCalendars(
  app: FastifyInstance,
  { metrics, ...parts }: FollowingParts,
): Pick<Surroundings, 'followedCalendars' | 'calendarFetches'> {
  const fetches = calendarFetches({
    ...parts,
    chance: Math.random,
    holder: randomUUID(),
    onFetched: (became) => metrics.calendarFetches.add(became),
  });
  const followedCalendars = new FollowedCalendars(parts.sql);
  metrics.gauge('keyrack_followed_calendars_failing', 'Calendars of channels that could not be read last time.', () =>
    followedCalendars.failing(),
  );
  app.addHook('onReady', async () => fetches.start());
  // Before requests are waited for: one of them may wait for a channel.
  app.addHook('preClose', () => fetches.stop());
  return { followedCalendars, calendarFetches: fetches };
}
