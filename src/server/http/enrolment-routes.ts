import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { parseEnrolmentRequest } from '#contract/parse-enrolment.ts';
import type { Enrolment } from '#contract/sync-protocol.ts';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { enrolDevice } from '#server/access/enrol-device.ts';
import { hashOfCode, parseJoinCode } from '#server/access/join-codes.ts';
import { giveCredential } from './device-cookie.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: enough for a hotel that enrols all its devices at once, and far too few to guess a code. */
const few = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

/** How a browser becomes a device of a hotel: of a new one, of today's demo, or of the one that has given it a code. */
export function enrolmentRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  const { store, access, demoHotels, now } = surroundings;
  const enrolIn = (doorOf: DoorOf) => async (request: FastifyRequest, reply: FastifyReply) =>
    enrol(request, reply, doorOf, surroundings);

  app.post(
    '/api/hotels',
    few,
    enrolIn(async () => {
      const hotelId = uuidv7() as HotelId;
      await store.createHotel(hotelId);
      return { hotelId, scope: 'desk' };
    }),
  );
  app.post(
    '/api/demo',
    few,
    enrolIn(async () => ({ hotelId: await demoHotels.ofToday(now()), scope: 'desk' })),
  );
  app.post(
    '/api/join',
    few,
    enrolIn(async (typed) => {
      const code = parseJoinCode(typed);
      return code === undefined ? undefined : access.takeEnrolmentCode(hashOfCode(code), now());
    }),
  );
}

/** Where a browser comes in, and as what; undefined where its code leads nowhere. */
type Door = { readonly hotelId: HotelId; readonly scope: DeviceScope };
type DoorOf = (typedCode: string) => Promise<Door | undefined>;

async function enrol(
  request: FastifyRequest,
  reply: FastifyReply,
  doorOf: DoorOf,
  { store, access, now }: Surroundings,
): Promise<Enrolment | FastifyReply> {
  const parsed = parseEnrolmentRequest(request.body);
  if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
  const deviceName = parsed.value.deviceName.trim();
  if (deviceName === '') return sendMalformed(reply, { field: 'deviceName', message: 'must not be empty' });
  const door = await doorOf(parsed.value.code ?? '');
  if (!door) {
    return sendError(reply, 404, { error: 'code-unknown', message: 'No hotel has this code now.', field: 'code' });
  }
  const { hotelId, scope } = door;
  const { deviceId, credential } = await enrolDevice(access, hotelId, { name: deviceName, scope }, now());
  giveCredential(reply, hotelId, credential);
  reply.code(201).header('cache-control', 'no-store');
  return { hotelId, deviceId, deviceName, scope, epoch: store.epoch };
}
