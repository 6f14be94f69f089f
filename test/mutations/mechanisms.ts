import { DEVICE_MECHANISMS } from './device-mechanisms.ts';
import { FOLLOWING_MECHANISMS } from './following-mechanisms.ts';
import type { Mechanism } from './mechanism.ts';
import { SERVER_MECHANISMS } from './server-mechanisms.ts';
import { WEBHOOK_MECHANISMS } from './webhook-mechanisms.ts';

/** Each is a sentence about the product that a named test must turn red for. */
export const MECHANISMS: readonly Mechanism[] = [
  ...DEVICE_MECHANISMS,
  ...SERVER_MECHANISMS,
  ...WEBHOOK_MECHANISMS,
  ...FOLLOWING_MECHANISMS,
];
