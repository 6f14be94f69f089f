import type { Right } from './rights.ts';

/**
 * What a device is for. A desk has all of its hotel; a housekeeping device has rooms, and no guest's name and no amount; a
 * board on a wall has no part of the hotel, only a picture that the server draws for it.
 */
export type DeviceScope = 'desk' | 'housekeeping' | 'board';

export const DEVICE_SCOPES: readonly DeviceScope[] = ['desk', 'housekeeping', 'board'];

/**
 * What may be done and seen on a device, whoever stands in front of it: a right counts where both the roles of the person and
 * the scope of the device include it.
 */
export const RIGHTS_OF_SCOPE: Readonly<Record<DeviceScope, 'all' | readonly Right[]>> = {
  desk: 'all',
  housekeeping: ['keep-rooms', 'see-the-house'],
  // Whoever passes by stands in front of it.
  board: [],
};

export function scopeHas(scope: DeviceScope, right: Right): boolean {
  const rights = RIGHTS_OF_SCOPE[scope];
  return rights === 'all' || rights.includes(right);
}
