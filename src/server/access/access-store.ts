import type { DeviceSeen, JoinCode } from '#contract/sync-protocol.ts';
import type { DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { QuarantineShelf } from '#server/people/quarantine-shelf.ts';
import type { StaffSecrets } from '#server/people/staff-secrets.ts';
import type { RestoreStore } from '#server/restore/restore-store.ts';

export type EnrolledDevice = {
  readonly hotelId: HotelId;
  readonly deviceId: DeviceId;
  readonly name: string;
  /** SHA-256 of the device's credential, in hex; the credential itself is only on the device. */
  readonly credentialHash: string;
  readonly enrolledAt: Instant;
};

/** Who may speak for which hotel. */
export interface AccessStore extends RestoreStore, StaffSecrets, QuarantineShelf {
  addDevice(device: EnrolledDevice): Promise<void>;

  /** The device of this hotel that holds this credential. */
  deviceByCredential(hotelId: HotelId, credentialHash: string): Promise<DeviceId | undefined>;

  /** All devices of the hotel, in order of enrolment. */
  devices(hotelId: HotelId): Promise<readonly DeviceSeen[]>;

  /** Remembers when a device was last heard of and what it runs; a hint for people, so it need not survive a crash. */
  sawDevice(hotelId: HotelId, deviceId: DeviceId, at: Instant, appVersion: string | undefined): Promise<void>;

  /** The join code of a hotel that is valid now, if there is one. */
  joinCode(hotelId: HotelId, now: Instant): Promise<JoinCode | undefined>;

  /** Replaces the hotel's join code. */
  putJoinCode(hotelId: HotelId, joinCode: JoinCode): Promise<void>;

  /** The only look-up that does not know its hotel: whoever joins has nothing but the code. */
  hotelOfJoinCode(code: string, now: Instant): Promise<HotelId | undefined>;
}
