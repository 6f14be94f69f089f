import type { CommandType, HotelRefusal } from '#domain/hotel.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { CommandId, DeviceId, Instant, Position, ReservationId, StaffId } from '#domain/kernel/identifiers.ts';
import type { Recovery } from './recovery.ts';

export type Connection =
  /** No exchange has worked since `since`. */
  | { readonly state: 'offline'; readonly since: Instant }
  | { readonly state: 'connecting' }
  | { readonly state: 'online'; readonly lastContact: Instant };

/** Trouble that people must know of: the desk may go on, but not everything works. */
export type Trouble =
  | { readonly code: 'storage-full' }
  | { readonly code: 'storage-lost'; readonly detail: string }
  /** The browser had cleared the hotel from this disk; it is fetched again. */
  | { readonly code: 'storage-was-cleared' }
  | { readonly code: 'storage-blocked-by-other-window' }
  | { readonly code: 'newer-version-in-other-window' }
  | { readonly code: 'app-too-old-for-log'; readonly eventType: string }
  | { readonly code: 'server-was-restored' }
  | { readonly code: 'device-not-enrolled' }
  | { readonly code: 'device-revoked' }
  | { readonly code: 'server-misbehaves'; readonly detail: string };

export type QueuedCommand = {
  readonly commandId: CommandId;
  readonly seq: number;
  readonly command: CommandType;
  readonly reservationId: ReservationId | undefined;
  readonly at: Instant;
  readonly businessDate: HotelDay;
  readonly actor: StaffId;
  readonly state: 'saved' | 'sending';
  /** Not undefined: colleagues' work means that the command will not be accepted as it is; it is kept and sent all the same. */
  readonly atRisk: HotelRefusal | undefined;
};

/** What became of a command of this device, newest first; kept for the sync centre until the app is closed. */
export type Settled = {
  readonly commandId: CommandId;
  readonly command: CommandType;
  readonly reservationId: ReservationId | undefined;
  readonly at: Instant;
  readonly outcome: 'confirmed' | 'adapted' | 'set-aside' | 'refused' | 'quarantined';
};

export type SyncStatus = {
  readonly connection: Connection;
  /** This tab's worker holds the browser's sync lock. */
  readonly syncsHere: boolean;
  readonly position: Position;
  readonly serverHead: Position | undefined;
  readonly deviceId: DeviceId;
  readonly deviceName: string;
  readonly queue: readonly QueuedCommand[];
  readonly settled: readonly Settled[];
  /** While a long history is pulled. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly troubles: readonly Trouble[];
  readonly storage: {
    readonly persisted: boolean | undefined;
    readonly usedBytes: number | undefined;
    readonly quotaBytes: number | undefined;
  };
  /** This device's clock minus the server's, in milliseconds, as of the last exchange. */
  readonly clockSkewMs: number | undefined;
  /**
   * Present while the hotel comes to a new device, which can look at it already. What is done meanwhile waits, and is saved when
   * the hotel has come: so many commands.
   */
  readonly firstLook?: { readonly waiting: number };
  /** How this device came through a restore of the server; undefined: there was none that nobody has read of. */
  readonly recovery: Recovery | undefined;
};
