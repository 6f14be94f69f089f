import type { Mechanism } from './mechanism.ts';

const following = ['test/server/following/following.test.ts'];

/** What keeps calendars that nobody looks at from doing harm. */
export const FOLLOWING_MECHANISMS: readonly Mechanism[] = [
  {
    name: 'one process at a time fetches a calendar (lease)',
    file: 'src/server/following/fetch-lease.ts',
    from: 'AND is_on = 1 AND leased_until <= ?`,',
    to: 'AND is_on = 1 AND (leased_until <= ? OR 1 = 1)`,',
    noticedBy: following,
  },
  {
    name: 'a process that was overtaken writes nothing about a calendar (fence)',
    file: 'src/server/following/fetch-lease.ts',
    from: "'hotel_id = ? AND calendar_id = ? AND leased_by = ?'",
    to: "'hotel_id = ? AND calendar_id = ? AND ? IS NOT NULL'",
    noticedBy: following,
  },
  {
    name: 'dates that a desk has agreed on are not taken back by a calendar that says the old ones again',
    file: 'src/importing/calendar/follow-entry.ts',
    from: 'const said = saidBefore ? saidBefore.get(reservationId) : before;',
    to: 'const said = before;',
    noticedBy: following,
  },
  {
    name: 'what a channel has sold is booked although it does not fit',
    file: 'src/importing/keep-promise.ts',
    from: 'if (!refusal) return undefined;',
    to: 'return refusal;',
    noticedBy: following,
  },
  {
    name: 'of bookings the server moves only those that a calendar speaks of',
    file: 'src/server/actor/authorise-server.ts',
    from: 'return command.fromCalendar !== undefined;',
    to: 'return true;',
    noticedBy: ['test/server/actor/automatic-close.test.ts'],
  },
];
