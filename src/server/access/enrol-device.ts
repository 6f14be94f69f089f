import { v7 as uuidv7 } from 'uuid';
import type { DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { AccessStore, EnrolledDevice } from './access-store.ts';
import { newSecret } from './new-secret.ts';

export type NewDevice = { readonly deviceId: DeviceId; readonly credential: string };

/** Makes a browser a device of the hotel. The credential is given out here and never again. */
export async function enrolDevice(
  access: AccessStore,
  hotelId: HotelId,
  { name, scope }: Pick<EnrolledDevice, 'name' | 'scope'>,
  now: Instant,
): Promise<NewDevice> {
  const { secret: credential, hash: credentialHash } = newSecret();
  const deviceId = uuidv7() as DeviceId;
  await access.addDevice({ hotelId, deviceId, name, scope, credentialHash, enrolledAt: now });
  return { deviceId, credential };
}
