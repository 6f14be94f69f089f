import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyRateLimit from '@fastify/rate-limit';
import { fastify, LogController, type FastifyInstance } from 'fastify';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { AccessStore } from '#server/access/access-store.ts';
import type { Config } from '#server/config.ts';
import { DemoHotels } from '#server/demo/demo-hotels.ts';
import type { EventStore } from '#server/log/event-store.ts';
import { HotelWriters } from '#server/log/hotel-writers.ts';
import { Pokes } from '#server/log/pokes.ts';
import { answerErrors } from './answer-errors.ts';
import { deviceRoutes } from './device-routes.ts';
import { enrolmentRoutes } from './enrolment-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { liveRoute } from './live-route.ts';
import { logRequests } from './log-requests.ts';
import { pageRoutes } from './page-routes.ts';
import { pullRoute } from './pull-route.ts';
import { pushRoute } from './push-route.ts';
import { refuseOtherSites } from './refuse-other-sites.ts';
import { requireDevice } from './require-device.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import type { Surroundings } from './surroundings.ts';

/** Above PUSH_BYTES_MAX by what JSON may add around the commands. */
const BODY_BYTES_MAX = 512 * 1024;
/** Per address and minute; a hotel of thirty busy desks behind one address stays below it. */
const REQUESTS_MAX = 6_000;

/** The server as a value: nothing listens yet. Closing it ends live connections and answers every push that was taken. */
export async function createApp(
  { pageFolder, trustProxy, logLevel }: Pick<Config, 'pageFolder' | 'trustProxy' | 'logLevel'>,
  stores: { readonly store: EventStore; readonly access: AccessStore },
): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: BODY_BYTES_MAX,
    trustProxy,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    logger: { level: logLevel },
  });
  const surroundings = surround(app, stores);
  app.removeContentTypeParser('text/plain');
  answerErrors(app);
  logRequests(app);
  await app.register(fastifyHelmet, SECURITY_HEADERS);
  await app.register(fastifyRateLimit, { max: REQUESTS_MAX, timeWindow: '1 minute' });
  await app.register(fastifyCookie);
  refuseOtherSites(app);
  healthRoutes(app, surroundings);
  enrolmentRoutes(app, surroundings);
  await app.register(async (hotel) => hotelRoutes(hotel, surroundings), { prefix: '/api/hotels/:hotel' });
  await pageRoutes(app, pageFolder);
  return app;
}

function hotelRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  requireDevice(app, surroundings);
  pushRoute(app, surroundings);
  pullRoute(app, surroundings);
  liveRoute(app, surroundings);
  deviceRoutes(app, surroundings);
}

function surround(app: FastifyInstance, { store, access }: { store: EventStore; access: AccessStore }): Surroundings {
  const pokes = new Pokes();
  const writers = new HotelWriters({
    store,
    access,
    poke: (hotelId, head) => pokes.poke(hotelId, head),
    report: (trouble) => app.log.error(trouble),
  });
  app.addHook('onClose', () => writers.drain());
  const demoHotels = new DemoHotels({ store, access, writers });
  return { store, access, writers, pokes, demoHotels, now: () => Date.now() as Instant };
}
