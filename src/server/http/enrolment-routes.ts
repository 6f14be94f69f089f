import type { FastifyInstance, FastifyReply } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Enrolment } from '#contract/sync-protocol.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { enrolDevice } from '#server/access/enrol-device.ts';
import { parseJoinCode } from '#server/access/join-codes.ts';
import { giveCredential } from './device-cookie.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

const deviceName = { type: 'string', minLength: 1, maxLength: 80, pattern: String.raw`\S` };
const named = {
  type: 'object',
  additionalProperties: false,
  required: ['deviceName'],
  properties: { deviceName },
};
const joining = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'deviceName'],
  properties: { code: { type: 'string', minLength: 1, maxLength: 40 }, deviceName },
};
/** Per address; a hotel behind one address enrols all its devices within a few minutes. */
const few = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

type Named = { Body: { deviceName: string } };
type Joining = { Body: { deviceName: string; code: string } };

/** How a browser becomes a device of a hotel. */
export function enrolmentRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  const { store, access, demoHotels, now } = surroundings;

  app.post<Named>('/api/hotels', { schema: { body: named }, ...few }, async (request, reply) => {
    const hotelId = uuidv7() as HotelId;
    await store.createHotel(hotelId);
    return enrol(reply, hotelId, request.body.deviceName, surroundings);
  });

  app.post<Named>('/api/demo', { schema: { body: named }, ...few }, async (request, reply) => {
    const hotelId = await demoHotels.ofToday(now());
    return enrol(reply, hotelId, request.body.deviceName, surroundings);
  });

  app.post<Joining>('/api/join', { schema: { body: joining }, ...few }, async (request, reply) => {
    const code = parseJoinCode(request.body.code);
    const hotelId = code && (await access.hotelOfJoinCode(code, now()));
    if (!hotelId) {
      return sendError(reply, 404, { error: 'code-unknown', message: 'No hotel has this code now.', field: 'code' });
    }
    return enrol(reply, hotelId, request.body.deviceName, surroundings);
  });
}

async function enrol(
  reply: FastifyReply,
  hotelId: HotelId,
  name: string,
  { store, access, now }: Surroundings,
): Promise<Enrolment> {
  const device = await enrolDevice(access, hotelId, name.trim(), now());
  giveCredential(reply, hotelId, device.credential);
  reply.code(201).header('cache-control', 'no-store');
  return { hotelId, deviceId: device.deviceId, deviceName: device.name, epoch: store.epoch };
}
