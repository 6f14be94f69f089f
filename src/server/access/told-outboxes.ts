import type { DeviceSeen } from '#contract/sync-protocol.ts';
import type { DeviceId, HotelId, Instant, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { EventStore } from '#server/log/event-store.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';

/** What a device said that it has: commands of one replica, up to this seq. */
export type ToldOutbox = { readonly replicaId: ReplicaId; readonly savedUpTo: number; readonly at: Instant };

type ToldRow = ToldOutbox & { readonly deviceId: DeviceId };

const DEVICES_REMEMBERED_MAX = 10_000;

/** What devices said that they have saved, where the log did not take all of it at once. */
export class ToldOutboxes {
  readonly #sql: SqlConnection;
  /** Devices of which nothing is kept, as far as this process knows: nearly every push is of one, and costs nothing more. */
  readonly #without = new Set<DeviceId>();

  constructor(sql: SqlConnection) {
    this.#sql = sql;
  }

  async told(hotelId: HotelId, deviceId: DeviceId, { replicaId, savedUpTo, at }: ToldOutbox): Promise<void> {
    this.#without.delete(deviceId);
    await this.#sql.run(
      `INSERT INTO told_outboxes (hotel_id, device_id, replica_id, saved_up_to, told_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (hotel_id, device_id) DO UPDATE SET replica_id = excluded.replica_id,
         saved_up_to = excluded.saved_up_to, told_at = excluded.told_at`,
      hotelId,
      deviceId,
      replicaId,
      savedUpTo,
      at,
    );
  }

  /** The log has all that it has. */
  async toldAll(hotelId: HotelId, deviceId: DeviceId): Promise<void> {
    if (this.#without.has(deviceId)) return;
    await this.#sql.run('DELETE FROM told_outboxes WHERE hotel_id = ? AND device_id = ?', hotelId, deviceId);
    if (this.#without.size >= DEVICES_REMEMBERED_MAX) this.#without.clear();
    this.#without.add(deviceId);
  }

  /**
   * The devices, each with what it had not sent when it last told. Counted against the log as it is now: what has come since,
   * by whatever way, is not waiting any more.
   */
  async beside(
    hotelId: HotelId,
    devices: readonly DeviceSeen[],
    store: Pick<EventStore, 'lastSeq'>,
  ): Promise<readonly DeviceSeen[]> {
    const rows = await this.#sql.all<ToldRow>(
      `SELECT device_id AS "deviceId", replica_id AS "replicaId", saved_up_to AS "savedUpTo", told_at AS at
       FROM told_outboxes WHERE hotel_id = ?`,
      hotelId,
    );
    const waiting = await Promise.all(
      rows.map(async ({ deviceId, replicaId, savedUpTo, at }) => {
        const count = savedUpTo - (await store.lastSeq(hotelId, replicaId));
        return [deviceId, count > 0 ? { count, at } : undefined] as const;
      }),
    );
    const unsentOf = new Map(waiting);
    return devices.map((device) => {
      const unsent = unsentOf.get(device.deviceId);
      return unsent ? { ...device, unsent } : device;
    });
  }
}
