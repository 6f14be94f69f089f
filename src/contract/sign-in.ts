import type { DeviceId, Instant, StaffId } from '#domain/kernel/identifiers.ts';
import type { PinRefusal } from './roster.ts';
import type { DeviceSeen } from './sync-protocol.ts';

/** What a desk knows of how its people sign in, with or without a connection. */
export type PeopleHere = {
  readonly withPin: readonly StaffId[];
  /** Who must wait, because their PIN was wrong too often on this device. */
  readonly waits: readonly { readonly staffId: StaffId; readonly until: Instant }[];
};

/** `cannot-check`: the browser gives no cryptography to pages that did not come over https. */
export type SignedIn =
  | { readonly outcome: 'right' | 'cannot-check' }
  /** From now on nobody may try for this person until then; undefined: at once. */
  | { readonly outcome: 'wrong'; readonly until: Instant | undefined }
  | { readonly outcome: 'wait'; readonly until: Instant };

/** Somebody gets a PIN: from themselves or from a manager, who types their own to show who they are. */
export type PinChoice = {
  readonly staffId: StaffId;
  readonly pin: string;
  readonly by: StaffId;
  readonly ownPin?: string;
};

/** A device is removed by a manager, who types their own PIN where they have one. */
export type DeviceRemoval = { readonly deviceId: DeviceId; readonly by: StaffId; readonly ownPin?: string };

export type DeviceRemoved =
  | { readonly outcome: 'removed'; readonly devices: readonly DeviceSeen[] }
  | { readonly outcome: 'refused'; readonly why: 'not-permitted' | 'no-connection' };

export type PinChosen =
  | { readonly outcome: 'kept' }
  | {
      readonly outcome: 'refused';
      readonly why: PinRefusal | 'no-connection' | 'cannot-check';
      readonly until: Instant | undefined;
    };
