import type { FastifyInstance } from 'fastify';
import type { Enrolment } from '#contract/sync-protocol.ts';
import type { Surroundings } from './surroundings.ts';

/** Tells a browser that has lost all it kept, but not its credential, which device of the hotel it is. */
export function thisDeviceRoute(app: FastifyInstance, { store, access }: Surroundings): void {
  app.get('/this-device', async ({ hotelId, deviceId, scope }): Promise<Enrolment> => {
    const devices = await access.devices(hotelId);
    const deviceName = devices.find((device) => device.deviceId === deviceId)?.name ?? '';
    return { hotelId, deviceId, deviceName, scope, epoch: store.epoch };
  });
}
