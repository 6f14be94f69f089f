import type { FastifyInstance } from 'fastify';
import { parseEnrolmentRequest } from '#contract/parse-enrolment.ts';
import type { Enrolment } from '#contract/sync-protocol.ts';
import { enrolDevice } from '#server/access/enrol-device.ts';
import { sessionOf } from '#server/owner/owner-sessions.ts';
import { giveCredential } from './device-cookie.ts';
import { sendNotSignedIn } from './owner-answers.ts';
import { tokenOf } from './owner-cookie.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: an owner gets back into a house whose devices are gone, one browser after the other. */
const few = { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } };

/** An owner's browser becomes a desk of his hotel without a code: there may be nobody left who could show one. */
export function ownerDeviceRoute(app: FastifyInstance, { store, access, owners, now }: Surroundings): void {
  app.post<{ Params: { hotel: string } }>('/api/owner/hotels/:hotel/devices', few, async (request, reply) => {
    const session = await sessionOf(owners, tokenOf(request), now());
    if (!session) return sendNotSignedIn(reply);
    const parsed = parseEnrolmentRequest(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const deviceName = parsed.value.deviceName.trim();
    if (deviceName === '') return sendMalformed(reply, { field: 'deviceName', message: 'must not be empty' });
    const owned = await owners.hotelsOf(session.ownerId);
    const hotelId = owned.find((hotel) => hotel.hotelId === request.params.hotel)?.hotelId;
    // The same to whoever asks for a hotel of somebody else and for one that does not exist.
    if (!hotelId) return sendError(reply, 404, { error: 'hotel-not-owned', message: 'You own no such hotel.' });
    const { deviceId, credential } = await enrolDevice(access, hotelId, { name: deviceName, scope: 'desk' }, now());
    giveCredential(reply, hotelId, credential);
    reply.code(201).header('cache-control', 'no-store');
    return { hotelId, deviceId, deviceName, scope: 'desk', epoch: store.epoch } satisfies Enrolment;
  });
}
