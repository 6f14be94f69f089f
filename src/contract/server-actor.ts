import type { DeviceId, StaffId } from '#domain/kernel/identifiers.ts';

// stored format: what the server has done by itself stands under these names in every hotel's log.

/** The hotel's server, as the one who does something that no person has asked for at that moment. */
export const SERVER_ACTOR = 'server' as StaffId;

/** Where the server does it. It has no credential and is in no register: no browser can speak for it. */
export const SERVER_DEVICE = 'server' as DeviceId;
