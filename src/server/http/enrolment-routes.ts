import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { hashOfCode, parseJoinCode } from '#server/access/join-codes.ts';
import { enrolBrowser } from './enrol-browser.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: enough for a hotel that enrols all its devices at once, and far too few to guess a code. */
const few = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

/** How a browser becomes a device of a hotel: of a new one, of today's demo, or of the one that has given it a code. */
export function enrolmentRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  const { store, access, demoHotels, now } = surroundings;

  app.post('/api/hotels', few, async (request, reply) =>
    enrolBrowser(request, reply, surroundings, async () => {
      const hotelId = uuidv7() as HotelId;
      await store.createHotel(hotelId);
      return { hotelId, scope: 'desk' };
    }),
  );

  app.post('/api/demo', few, async (request, reply) =>
    enrolBrowser(request, reply, surroundings, async () => ({
      hotelId: await demoHotels.ofToday(now()),
      scope: 'desk',
    })),
  );

  app.post('/api/join', few, async (request, reply) =>
    enrolBrowser(request, reply, surroundings, async (typed) => {
      const code = parseJoinCode(typed);
      const door = code === undefined ? undefined : await access.takeEnrolmentCode(hashOfCode(code), now());
      if (!door)
        sendError(reply, 404, { error: 'code-unknown', message: 'No hotel has this code now.', field: 'code' });
      return door;
    }),
  );
}
