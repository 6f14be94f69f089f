import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyRateLimit from '@fastify/rate-limit';
import { fastify, LogController, type FastifyInstance } from 'fastify';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { API_PREFIX } from '#server/api/open-api.ts';
import type { AccessStore } from '#server/access/access-store.ts';
import { ToldOutboxes } from '#server/access/told-outboxes.ts';
import { WrongAttempts } from '#server/access/wrong-attempts.ts';
import type { Config } from '#server/config.ts';
import { AutomaticClose, type AutomaticCloseParts } from '#server/actor/automatic-close.ts';
import { ServerMetrics } from '#server/metrics/server-metrics.ts';
import type { CalendarsOut } from '#server/feeds/calendars-out.ts';
import { DemoHotels } from '#server/demo/demo-hotels.ts';
import type { ProjectionStore } from '#server/projector/projection-store.ts';
import { PagesNow } from '#server/projector/pages-now.ts';
import { Projector } from '#server/projector/projector.ts';
import type { EventStore } from '#server/log/event-store.ts';
import { Collaborators } from '#server/integrations/collaborators.ts';
import { HotelWriters } from '#server/log/hotel-writers.ts';
import type { PokeRelay } from '#server/log/poke-relay.ts';
import { Pokes } from '#server/log/pokes.ts';
import { ORDINARY_OUTGOING, type Outgoing } from '#server/outgoing/outgoing.ts';
import type { PasskeySite } from '#server/owner/passkey-site.ts';
import { Passkeys } from '#server/owner/passkeys.ts';
import type { OwnerStore } from '#server/owner/owner-store.ts';
import { HotelDays } from '#server/zones/hotel-days.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import { RestoredHotels } from '#server/restore/restored-hotels.ts';
import { answerBadAddress, answerErrors } from './answer-errors.ts';
import { boardRoute } from './board-route.ts';
import { apiRoutes, openApiRoute } from './api-routes.ts';
import { bootstrapPieceRoutes, bootstrapRoute } from './bootstrap-routes.ts';
import { calendarFeedRoute } from './calendar-feed-route.ts';
import { calendarsOutRoutes } from './calendars-out-routes.ts';
import { callWebhooks } from './call-webhooks.ts';
import { collaboratorRoutes } from './collaborator-routes.ts';
import { deviceRoutes } from './device-routes.ts';
import { endConnections } from './end-connections.ts';
import { enrolmentRoutes } from './enrolment-routes.ts';
import { followCalendars, type FollowingParts } from './follow-calendars.ts';
import { followedCalendarRoutes } from './followed-calendar-routes.ts';
import { hotelOwnerRoutes } from './hotel-owner-routes.ts';
import { healthRoutes, type ReadyCheck } from './health-routes.ts';
import { integrationEventRoutes } from './integration-event-routes.ts';
import { liveRoute } from './live-route.ts';
import { LiveStreams } from './live-streams.ts';
import { loggedError } from './logged-error.ts';
import { logRequests } from './log-requests.ts';
import { lostEventsRoute } from './lost-events-route.ts';
import { metricsRoute } from './metrics-route.ts';
import { ownerDeviceRoute } from './owner-device-route.ts';
import { ownerPasskeyRoutes } from './owner-passkey-routes.ts';
import { ownerRoutes } from './owner-routes.ts';
import { pageRoutes } from './page-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { pullRoute } from './pull-route.ts';
import { pushRoute } from './push-route.ts';
import { refuseOtherSites } from './refuse-other-sites.ts';
import { requireDesk } from './require-desk.ts';
import { requireDevice } from './require-device.ts';
import { requireReplica } from './require-replica.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import type { Surroundings } from './surroundings.ts';
import { thisDeviceRoute } from './this-device-route.ts';
import { webhookDeliveryRoutes } from './webhook-delivery-routes.ts';
import { webhookRoutes } from './webhook-routes.ts';
import { webhookSecretRoutes } from './webhook-secret-routes.ts';

/** Above PUSH_BYTES_MAX by what JSON may add around the commands. */
const BODY_BYTES_MAX = 512 * 1024;
/** Per address and minute; a hotel of thirty busy desks behind one address stays below it. */
const REQUESTS_MAX = 6_000;
/** Whoever needs longer to say what they want holds a connection for nothing; a full backup comes up in that time. */
const REQUEST_MS_MAX = 5 * 60_000;

export type AppConfig = Pick<Config, 'pageFolder' | 'trustProxy' | 'logLevel'> & {
  readonly metricsToken?: string | undefined;
  readonly passkeySite?: PasskeySite | undefined;
  readonly outgoing?: Outgoing;
  /** Where the log goes; absent: to standard output. */
  readonly logTo?: NodeJS.WritableStream;
  /** What must be in order, besides the store, for the server to be sent anything. */
  readonly readyChecks?: readonly ReadyCheck[];
};

/** What the server keeps, whatever database it is in. */
export type AppStores = {
  readonly store: EventStore;
  readonly access: AccessStore;
  readonly projections: ProjectionStore;
  readonly owners: OwnerStore;
  readonly calendars: CalendarsOut;
  /** For plain rows. */
  readonly sql: SqlConnection;
  /** Absent where no other process writes the store. */
  readonly relay?: PokeRelay;
};

/** The server as a value: nothing listens yet. Closing it ends live connections and answers every push that was taken. */
export async function createApp(
  { pageFolder, trustProxy, logLevel, metricsToken, passkeySite, outgoing, logTo, readyChecks = [] }: AppConfig,
  stores: AppStores,
): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: BODY_BYTES_MAX,
    trustProxy,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    // Fastify would refuse in words of its own; endConnections does.
    return503OnClosing: false,
    requestTimeout: REQUEST_MS_MAX,
    frameworkErrors: answerBadAddress,
    // Nothing that was said is dropped in silence; numbers in an address are letters until somebody reads them.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: true } },
    logger: { level: logLevel, serializers: { err: loggedError }, ...(logTo ? { stream: logTo } : {}) },
  });
  const surroundings = surround(app, stores, outgoing ?? ORDINARY_OUTGOING);
  app.removeContentTypeParser('text/plain');
  endConnections(app);
  answerErrors(app);
  logRequests(app, surroundings);
  await app.register(fastifyHelmet, SECURITY_HEADERS);
  await app.register(fastifyRateLimit, { max: REQUESTS_MAX, timeWindow: '1 minute' });
  await app.register(fastifyCookie);
  refuseOtherSites(app);
  healthRoutes(app, surroundings, readyChecks);
  metricsRoute(app, surroundings, metricsToken);
  enrolmentRoutes(app, surroundings);
  ownerRoutes(app, surroundings);
  ownerPasskeyRoutes(app, surroundings, passkeySite);
  calendarFeedRoute(app, surroundings);
  ownerDeviceRoute(app, surroundings);
  await app.register(async (hotel) => hotelRoutes(hotel, surroundings), {
    prefix: '/api/hotels/:hotel',
  });
  await app.register(async (hotel) => integrationEventRoutes(hotel, surroundings, '/integration-events'), {
    prefix: '/api/hotels/:hotel',
  });
  openApiRoute(app);
  await app.register(async (hotel) => apiRoutes(hotel, surroundings), { prefix: API_PREFIX });
  await app.register(async (hotel) => integrationEventRoutes(hotel, surroundings, '/events'), { prefix: API_PREFIX });
  await pageRoutes(app, pageFolder);
  return app;
}

async function hotelRoutes(app: FastifyInstance, surroundings: Surroundings): Promise<void> {
  requireDevice(app, surroundings);
  liveRoute(app, surroundings);
  thisDeviceRoute(app, surroundings);
  boardRoute(app, surroundings);
  await app.register(async (replica) => replicaRoutes(replica, surroundings));
}

async function replicaRoutes(app: FastifyInstance, surroundings: Surroundings): Promise<void> {
  requireReplica(app);
  pushRoute(app, surroundings);
  pullRoute(app, surroundings);
  bootstrapRoute(app, surroundings);
  await app.register(async (desk) => deskRoutes(desk, surroundings));
}

function deskRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  requireDesk(app);
  lostEventsRoute(app, surroundings);
  bootstrapPieceRoutes(app, surroundings);
  deviceRoutes(app, surroundings);
  peopleRoutes(app, surroundings);
  hotelOwnerRoutes(app, surroundings);
  calendarsOutRoutes(app, surroundings);
  followedCalendarRoutes(app, surroundings);
  collaboratorRoutes(app, surroundings);
  webhookRoutes(app, surroundings);
  webhookSecretRoutes(app, surroundings);
  webhookDeliveryRoutes(app, surroundings);
}

function surround(app: FastifyInstance, stores: AppStores, outgoing: Outgoing): Surroundings {
  const { store, access, projections, owners, calendars, sql, relay } = stores;
  const pokes = new Pokes();
  const metrics = new ServerMetrics();
  const now = (): Instant => Date.now() as Instant;
  const restoredHotels = new RestoredHotels({ store, access, now });
  const report = (trouble: unknown): void => app.log.error(trouble);
  const projector = new Projector({ store, projections, now, report });
  app.addHook('onClose', () => projector.close());
  const calling = callWebhooks(app, { sql, store, outgoing, metrics, now, report });
  const writers = new HotelWriters({
    store,
    access,
    poke: (hotelId, head) => {
      pokes.poke(hotelId, head);
      relay?.announce(hotelId, head);
      projector.grew(hotelId, head);
      calling.deliveries.wake();
    },
    report,
    isGathering: (hotelId, isDeviceThere) => restoredHotels.isGathering(hotelId, isDeviceThere),
    onAppended: (appended) => metrics.appends.add(appended),
  });
  metrics.gauge('keyrack_push_queue', 'Pushes that wait for their turn or are being decided.', () => writers.waiting);
  app.addHook('onReady', async () => relay?.start(pokes, report));
  app.addHook('onClose', () => writers.drain().then(() => relay?.stop()));
  const acting = actByItself(app, { sql, store, writers, metrics, now, report, rules: calling.destinationRules });
  return {
    store,
    access,
    attempts: new WrongAttempts(),
    owners,
    calendars,
    ...plainRows(sql),
    projections,
    projector,
    pages: new PagesNow({ store, projections, projector, now }),
    days: new HotelDays({ store, now }),
    writers,
    pokes,
    streams: new LiveStreams(),
    demoHotels: new DemoHotels({ store, access, writers }),
    metrics,
    restoredHotels,
    ...calling,
    ...acting,
    now,
  };
}

function plainRows(sql: SqlConnection): Pick<Surroundings, 'collaborators' | 'passkeys' | 'toldOutboxes'> {
  return { collaborators: new Collaborators(sql), passkeys: new Passkeys(sql), toldOutboxes: new ToldOutboxes(sql) };
}

/** Hooks of closing run last come, first served: nothing more is done by itself when the writers end their work. */
function actByItself(
  app: FastifyInstance,
  parts: AutomaticCloseParts & FollowingParts,
): Pick<Surroundings, 'followedCalendars' | 'calendarFetches'> {
  const automaticClose = new AutomaticClose(parts);
  app.addHook('onReady', async () => automaticClose.start());
  app.addHook('onClose', () => automaticClose.stop());
  return followCalendars(app, parts);
}
