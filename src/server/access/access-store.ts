import type { DeviceSeen } from '#contract/sync-protocol.ts';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import type { DeviceId, HotelId, Instant, StaffId } from '#domain/kernel/identifiers.ts';
import type { QuarantineShelf } from '#server/people/quarantine-shelf.ts';
import type { StaffSecrets } from '#server/people/staff-secrets.ts';
import type { RestoreStore } from '#server/restore/restore-store.ts';

export type EnrolledDevice = {
  readonly hotelId: HotelId;
  readonly deviceId: DeviceId;
  readonly name: string;
  readonly scope: DeviceScope;
  /** SHA-256 of the device's credential, in hex; the credential itself is only on the device. */
  readonly credentialHash: string;
  readonly enrolledAt: Instant;
};

/** A device as whoever asks is known by: what it is for, and whether it is one any more. */
export type KnownDevice = {
  readonly deviceId: DeviceId;
  readonly scope: DeviceScope;
  readonly revokedAt: Instant | undefined;
};

/** What a device lets the server know of itself with each request; what it does not tell is as it was. */
export type SignOfLife = {
  readonly at: Instant;
  readonly appVersion?: string | undefined;
  /** By how much its clock is ahead of the server's, the time on the way included; below zero, how much behind. */
  readonly clockOffsetMs?: number | undefined;
};

/** Lets one device join, once. Only the hash of the code is kept. */
export type EnrolmentCode = {
  readonly hotelId: HotelId;
  readonly codeHash: string;
  readonly scope: DeviceScope;
  readonly validUntil: Instant;
};

/** Who may speak for which hotel. */
export interface AccessStore extends RestoreStore, StaffSecrets, QuarantineShelf {
  addDevice(device: EnrolledDevice): Promise<void>;

  /** The device of this hotel that holds this credential, also one that was removed since. */
  deviceByCredential(hotelId: HotelId, credentialHash: string): Promise<KnownDevice | undefined>;

  /** Takes a device's right to speak for the hotel away, for good. The first time counts. */
  revokeDevice(hotelId: HotelId, deviceId: DeviceId, by: StaffId, at: Instant): Promise<void>;

  /** All devices of the hotel, in order of enrolment. */
  devices(hotelId: HotelId): Promise<readonly DeviceSeen[]>;

  /** Remembers when a device was last heard of and what it told; a hint for people, so it need not survive a crash. */
  sawDevice(hotelId: HotelId, deviceId: DeviceId, sign: SignOfLife): Promise<void>;

  /** Keeps a code, and forgets those whose time is over. */
  addEnrolmentCode(code: EnrolmentCode, now: Instant): Promise<void>;

  /**
   * Uses a code up: of all who bring it at once, one is told where it leads. The only look-up that does not know its hotel:
   * whoever joins has nothing but the code.
   */
  takeEnrolmentCode(codeHash: string, now: Instant): Promise<Pick<EnrolmentCode, 'hotelId' | 'scope'> | undefined>;
}
