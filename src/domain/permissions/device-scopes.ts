import type { Right } from './rights.ts';

/** What a device is for. A desk has all of its hotel; a housekeeping device has rooms, and no guest's name and no amount. */
export type DeviceScope = 'desk' | 'housekeeping';

export const DEVICE_SCOPES: readonly DeviceScope[] = ['desk', 'housekeeping'];

/**
 * What may be done and seen on a device, whoever stands in front of it: a right counts where both the roles of the person and
 * the scope of the device include it.
 */
export const RIGHTS_OF_SCOPE: Readonly<Record<DeviceScope, 'all' | readonly Right[]>> = {
  desk: 'all',
  housekeeping: ['keep-rooms', 'see-the-house'],
};

export function scopeHas(scope: DeviceScope, right: Right): boolean {
  const rights = RIGHTS_OF_SCOPE[scope];
  return rights === 'all' || rights.includes(right);
}
