import type { ServerResponse } from 'node:http';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { AccessStore } from '#server/access/access-store.ts';
import type { ToldOutboxes } from '#server/access/told-outboxes.ts';
import type { WrongAttempts } from '#server/access/wrong-attempts.ts';
import type { CalendarsOut } from '#server/feeds/calendars-out.ts';
import type { DemoHotels } from '#server/demo/demo-hotels.ts';
import type { DueWork } from '#server/due/due-work.ts';
import type { CalendarName } from '#server/following/fetch-lease.ts';
import type { FollowedCalendars } from '#server/following/followed-calendars.ts';
import type { EventStore } from '#server/log/event-store.ts';
import type { Collaborators } from '#server/integrations/collaborators.ts';
import type { HotelWriters } from '#server/log/hotel-writers.ts';
import type { Passkeys } from '#server/owner/passkeys.ts';
import type { DestinationRules } from '#server/outgoing/find-destination.ts';
import type { OwnerStore } from '#server/owner/owner-store.ts';
import type { ProjectionStore } from '#server/projector/projection-store.ts';
import type { HotelDays } from '#server/zones/hotel-days.ts';
import type { PagesNow } from '#server/projector/pages-now.ts';
import type { Projector } from '#server/projector/projector.ts';
import type { ServerMetrics } from '#server/metrics/server-metrics.ts';
import type { RestoredHotels } from '#server/restore/restored-hotels.ts';
import type { Pokes } from '#server/log/pokes.ts';
import type { WebhookName } from '#server/webhooks/delivery-lease.ts';
import type { DeadLetters } from '#server/webhooks/dead-letters.ts';
import type { Webhooks } from '#server/webhooks/webhooks.ts';
import type { LiveStreams } from './live-streams.ts';

/** What the routes work with. */
export type Surroundings = {
  readonly store: EventStore;
  readonly access: AccessStore;
  readonly owners: OwnerStore;
  readonly passkeys: Passkeys;
  /** One count of every secret, whatever address it is guessed at. */
  readonly attempts: WrongAttempts;
  readonly toldOutboxes: ToldOutboxes;
  readonly collaborators: Collaborators;
  readonly writers: HotelWriters;
  readonly pokes: Pokes;
  readonly streams: LiveStreams<ServerResponse>;
  readonly demoHotels: DemoHotels;
  /** The server's own pages: what new devices start from. */
  readonly projections: ProjectionStore;
  readonly projector: Projector;
  /** The same pages as of the end of the log. */
  readonly pages: PagesNow;
  readonly days: HotelDays;
  readonly calendars: CalendarsOut;
  readonly metrics: ServerMetrics;
  readonly restoredHotels: RestoredHotels;
  readonly webhooks: Webhooks;
  readonly deadLetters: DeadLetters;
  readonly deliveries: DueWork<WebhookName>;
  /** The calendars of channels that it fetches by itself. */
  readonly followedCalendars: FollowedCalendars;
  readonly calendarFetches: DueWork<CalendarName>;
  /** Where the server goes when somebody has given it an address. */
  readonly destinationRules: DestinationRules;
  readonly now: () => Instant;
};
