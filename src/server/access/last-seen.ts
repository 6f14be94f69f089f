import type { DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { AccessStore } from './access-store.ts';

/** How exactly people are told when a device was last heard of; writing it down with each request would cost a commit. */
const WRITTEN_EVERY_MS = 60_000;
const DEVICES_REMEMBERED_MAX = 10_000;

type Written = { readonly at: Instant; readonly appVersion: string | undefined };

/** Writes down when a device was heard of: now and then, and at once when it runs another version. */
export class LastSeen {
  readonly #access: AccessStore;
  readonly #written = new Map<DeviceId, Written>();

  constructor(access: AccessStore) {
    this.#access = access;
  }

  async saw(hotelId: HotelId, deviceId: DeviceId, at: Instant, appVersion: string | undefined): Promise<void> {
    const written = this.#written.get(deviceId);
    const isNewVersion = appVersion !== undefined && appVersion !== written?.appVersion;
    if (written && !isNewVersion && at - written.at < WRITTEN_EVERY_MS) return;
    if (this.#written.size >= DEVICES_REMEMBERED_MAX) this.#written.clear();
    this.#written.set(deviceId, { at, appVersion: appVersion ?? written?.appVersion });
    await this.#access.sawDevice(hotelId, deviceId, at, appVersion);
  }
}
