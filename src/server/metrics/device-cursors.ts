import type { DeviceId, HotelId, Position } from '#domain/kernel/identifiers.ts';
import type { Metric, Sample } from './metric.ts';

/** Above it the device that was heard of longest ago is no longer told: a scrape must stay a page, not a book. */
const DEVICES_MAX = 2_000;

type Seen = { readonly hotelId: HotelId; readonly position: Position };

export type HeadOf = (hotelId: HotelId) => Promise<Position | undefined>;

/** How far each device that was heard of by this process has followed its hotel's log. */
export class DeviceCursors {
  /** In order of the last pull. */
  readonly #seen = new Map<DeviceId, Seen>();

  pulled(hotelId: HotelId, deviceId: DeviceId, position: Position): void {
    this.#seen.delete(deviceId);
    this.#seen.set(deviceId, { hotelId, position });
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > DEVICES_MAX && oldest !== undefined) this.#seen.delete(oldest);
  }

  /** Where the logs of those hotels end, and how many events each device is behind. */
  metrics(headOf: HeadOf): readonly Metric[] {
    const heads = () => this.#heads(headOf);
    return [
      {
        name: 'keyrack_log_head',
        help: 'Position of the last event of each hotel that devices of this process follow.',
        type: 'gauge',
        samples: async () => [...(await heads())].map(([hotel, value]) => ({ labels: { hotel }, value })),
      },
      {
        name: 'keyrack_device_lag_events',
        help: 'Events that a device had not pulled yet when it was last heard of.',
        type: 'gauge',
        samples: async () => this.#lags(await heads()),
      },
    ];
  }

  async #heads(headOf: HeadOf): Promise<ReadonlyMap<HotelId, Position>> {
    const heads = new Map<HotelId, Position>();
    for (const hotelId of new Set([...this.#seen.values()].map((seen) => seen.hotelId))) {
      const head = await headOf(hotelId);
      if (head !== undefined) heads.set(hotelId, head);
    }
    return heads;
  }

  #lags(heads: ReadonlyMap<HotelId, Position>): readonly Sample[] {
    return [...this.#seen].map(([device, { hotelId, position }]) => ({
      labels: { hotel: hotelId, device },
      value: Math.max(0, (heads.get(hotelId) ?? position) - position),
    }));
  }
}
