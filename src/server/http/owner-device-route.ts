import type { FastifyInstance } from 'fastify';
import { sessionOf } from '#server/owner/owner-sessions.ts';
import { enrolBrowser } from './enrol-browser.ts';
import { sendNotSignedIn } from './owner-answers.ts';
import { tokenOf } from './owner-cookie.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: an owner gets back into a house whose devices are gone, one browser after the other. */
const few = { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } };

/** An owner's browser becomes a desk of his hotel without a code: there may be nobody left who could show one. */
export function ownerDeviceRoute(app: FastifyInstance, surroundings: Surroundings): void {
  const { owners, now } = surroundings;
  app.post<{ Params: { hotel: string } }>('/api/owner/hotels/:hotel/devices', few, async (request, reply) => {
    const session = await sessionOf(owners, tokenOf(request), now());
    if (!session) return sendNotSignedIn(reply);
    return enrolBrowser(request, reply, surroundings, async () => {
      const owned = await owners.hotelsOf(session.ownerId);
      const hotelId = owned.find((hotel) => hotel.hotelId === request.params.hotel)?.hotelId;
      if (hotelId) return { hotelId, scope: 'desk' };
      // The same to whoever asks for a hotel of somebody else and for one that does not exist.
      sendError(reply, 404, { error: 'hotel-not-owned', message: 'You own no such hotel.' });
      return undefined;
    });
  });
}
