import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import type { DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { SignOfLife } from '#server/access/access-store.ts';
import { hashOfSecret } from '#server/access/new-secret.ts';
import { LastSeen } from '#server/access/last-seen.ts';
import { credentialOf, giveCredential } from './device-cookie.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by requireDevice: the hotel of the address, and the device of it that speaks. */
    hotelId: HotelId;
    deviceId: DeviceId;
    scope: DeviceScope;
  }
}

/**
 * Lets only devices of the hotel pass, and says the same to whoever is not one and to whoever asks for a hotel that does
 * not exist.
 */
export function requireDevice(app: FastifyInstance, { access, now }: Surroundings): void {
  const lastSeen = new LastSeen(access);
  app.decorateRequest('hotelId', '' as HotelId);
  app.decorateRequest('deviceId', '' as DeviceId);
  app.decorateRequest('scope', 'housekeeping');
  app.addHook<{ Params: { hotel: string } }>('onRequest', async (request, reply) => {
    const hotelId = request.params.hotel as HotelId;
    const credential = credentialOf(request, hotelId);
    const device = credential && (await access.deviceByCredential(hotelId, hashOfSecret(credential)));
    if (!credential || !device) {
      return sendError(reply, 401, {
        error: 'device-not-enrolled',
        message: 'This browser is not a device of this hotel.',
      });
    }
    const { deviceId, scope, revokedAt } = device;
    // What a removed device still has to say is kept for a manager; it is told nothing any more.
    if (revokedAt !== undefined && request.routeOptions.url !== `${app.prefix}/commands`) {
      return sendError(reply, 410, {
        error: 'device-revoked',
        message: 'This device was removed from the hotel by a manager.',
      });
    }
    request.hotelId = hotelId;
    request.deviceId = deviceId;
    request.scope = scope;
    giveCredential(reply, hotelId, credential);
    // Unless a route knows better: what one device is told is nobody else’s, and no longer true in a minute.
    reply.header('cache-control', 'no-store');
    await lastSeen.saw(hotelId, deviceId, signOfLife(request.headers, now()));
  });
}

function signOfLife(headers: IncomingHttpHeaders, at: Instant): SignOfLife {
  const version = headers['x-app-version'];
  const time = Number(headers['x-device-time'] ?? Number.NaN);
  return {
    at,
    appVersion: typeof version === 'string' ? version.slice(0, 60) : undefined,
    clockOffsetMs: Number.isSafeInteger(time) && time >= 0 ? time - at : undefined,
  };
}
