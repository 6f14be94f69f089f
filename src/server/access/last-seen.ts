import type { DeviceId, HotelId } from '#domain/kernel/identifiers.ts';
import type { AccessStore, SignOfLife } from './access-store.ts';

/** How exactly people are told when a device was last heard of; writing it down with each request would cost a commit. */
const WRITTEN_EVERY_MS = 60_000;
/** Requests are on the way for some time, more or less: only a clock that was set is news. */
const CLOCK_SET_MS = 60_000;
const DEVICES_REMEMBERED_MAX = 10_000;

/** Writes down when a device was heard of: now and then, and at once when it runs another version or its clock was set. */
export class LastSeen {
  readonly #access: AccessStore;
  readonly #written = new Map<DeviceId, SignOfLife>();

  constructor(access: AccessStore) {
    this.#access = access;
  }

  async saw(hotelId: HotelId, deviceId: DeviceId, sign: SignOfLife): Promise<void> {
    const written = this.#written.get(deviceId);
    if (written && !isNews(sign, written)) return;
    if (this.#written.size >= DEVICES_REMEMBERED_MAX) this.#written.clear();
    const { at, appVersion = written?.appVersion, clockOffsetMs = written?.clockOffsetMs } = sign;
    this.#written.set(deviceId, { at, appVersion, clockOffsetMs });
    await this.#access.sawDevice(hotelId, deviceId, sign);
  }
}

function isNews({ at, appVersion, clockOffsetMs }: SignOfLife, written: SignOfLife): boolean {
  if (at - written.at >= WRITTEN_EVERY_MS) return true;
  if (appVersion !== undefined && appVersion !== written.appVersion) return true;
  if (clockOffsetMs === undefined) return false;
  return Math.abs(clockOffsetMs - (written.clockOffsetMs ?? 0)) >= CLOCK_SET_MS;
}
