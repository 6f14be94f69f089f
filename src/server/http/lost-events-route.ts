import type { FastifyInstance } from 'fastify';
import { parseOffer } from '#contract/parse-offer.ts';
import { SYNC_PROTOCOL } from '#contract/sync-protocol.ts';
import { NotALog } from '#server/restore/take-back.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** OFFER_EVENTS_MAX events of a usual size, and what they say of guests. */
const OFFER_BYTES_MAX = 8 * 1024 * 1024;
/** Each costs a fold of the log; a device offers a few times, and then never again. */
const limits = { bodyLimit: OFFER_BYTES_MAX, config: { rateLimit: { max: 300, timeWindow: '1 minute' } } };

/** A device gives back what a restored server lost. */
export function lostEventsRoute(app: FastifyInstance, { store, restoredHotels, pokes }: Surroundings): void {
  app.post('/lost-events', limits, async (request, reply) => {
    const parsed = parseOffer(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const { protocol, epoch, events } = parsed.value;
    if (protocol !== SYNC_PROTOCOL) {
      const message = `This server speaks protocol ${SYNC_PROTOCOL}.`;
      return sendError(reply, 400, { error: 'protocol-unknown', message });
    }
    if (epoch !== store.epoch) {
      return sendError(reply, 409, { error: 'other-epoch', message: 'This is an offer for another log.' });
    }
    try {
      const answer = await restoredHotels.offer(request.hotelId, request.deviceId, parsed.value);
      if (answer.taken && events.length > 0) pokes.poke(request.hotelId, answer.head);
      return answer;
    } catch (error) {
      if (!(error instanceof NotALog)) throw error;
      return sendMalformed(reply, { field: 'events', message: 'are not the log of this hotel' });
    }
  });
}
