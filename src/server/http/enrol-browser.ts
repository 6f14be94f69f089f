import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseEnrolmentRequest } from '#contract/parse-enrolment.ts';
import type { Enrolment } from '#contract/sync-protocol.ts';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { enrolDevice } from '#server/access/enrol-device.ts';
import { giveCredential, rememberHotel } from './device-cookie.ts';
import { sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Where a browser comes in, and as what. */
export type Door = { readonly hotelId: HotelId; readonly scope: DeviceScope };

/**
 * Makes the browser that asks a device of the hotel behind the door, under the name that it gives itself. `doorOf` is asked when
 * the name is sound, with the code as it was typed; where it leads nowhere, it has answered itself.
 */
export async function enrolBrowser(
  request: FastifyRequest,
  reply: FastifyReply,
  { store, access, now }: Pick<Surroundings, 'store' | 'access' | 'now'>,
  doorOf: (typedCode: string) => Promise<Door | undefined>,
): Promise<Enrolment | FastifyReply> {
  const parsed = parseEnrolmentRequest(request.body);
  if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
  const deviceName = parsed.value.deviceName.trim();
  if (deviceName === '') return sendMalformed(reply, { field: 'deviceName', message: 'must not be empty' });
  const door = await doorOf(parsed.value.code ?? '');
  if (!door) return reply;
  const { hotelId, scope } = door;
  const { deviceId, credential } = await enrolDevice(access, hotelId, { name: deviceName, scope }, now());
  giveCredential(reply, hotelId, credential);
  rememberHotel(reply, hotelId);
  reply.code(201).header('cache-control', 'no-store');
  return { hotelId, deviceId, deviceName, scope, epoch: store.epoch };
}
