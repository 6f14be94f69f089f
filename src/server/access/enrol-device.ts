import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { AccessStore, EnrolledDevice } from './access-store.ts';

export type NewDevice = { readonly deviceId: DeviceId; readonly credential: string };

/** Makes a browser a device of the hotel. The credential is given out here and never again. */
export async function enrolDevice(
  access: AccessStore,
  hotelId: HotelId,
  { name, scope }: Pick<EnrolledDevice, 'name' | 'scope'>,
  now: Instant,
): Promise<NewDevice> {
  const credential = randomBytes(32).toString('base64url');
  const deviceId = uuidv7() as DeviceId;
  const credentialHash = hashOfCredential(credential);
  await access.addDevice({ hotelId, deviceId, name, scope, credentialHash, enrolledAt: now });
  return { deviceId, credential };
}

/** The credential is 256 random bits, so a fast hash is as good as a slow one: there is nothing to guess. */
export function hashOfCredential(credential: string): string {
  return createHash('sha256').update(credential).digest('hex');
}
