import type { GuestDetailsChange } from '#domain/guests/guest-details.ts';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import type {
  CommandId,
  DeviceId,
  HotelId,
  Instant,
  Position,
  ReplicaId,
  StaffId,
} from '#domain/kernel/identifiers.ts';
import type { CommandEnvelope, RecordedEvent, Verdict } from './commands.ts';

/** Raised when an older peer could misread a newer one. */
export const SYNC_PROTOCOL = 1;
export const PUSH_COMMANDS_MAX = 100;
export const PUSH_BYTES_MAX = 256 * 1024;
export const PULL_EVENTS_MAX = 2_000;

/** POST /api/hotels/:hotel/commands */
export type PushRequest = {
  readonly protocol: number;
  readonly appVersion: string;
  readonly replicaId: ReplicaId;
  readonly epoch: string;
  /** The seq of the last command that the device has of this replica, also where this push does not carry it. */
  readonly savedUpTo?: number;
  /** In order of seq, without a gap; at most PUSH_COMMANDS_MAX and PUSH_BYTES_MAX. */
  readonly commands: readonly CommandEnvelope[];
};

export type CommandOutcome = {
  readonly commandId: CommandId;
  readonly verdict: Verdict;
  /** Where the events of the command stand: [first, last]. */
  readonly first: Position;
  readonly last: Position;
};

export type PushResponse = {
  readonly outcomes: readonly CommandOutcome[];
  readonly head: Position;
  readonly epoch: string;
  readonly serverTime: Instant;
};

/** 409 to a push whose first seq is not the next one of its replica. */
export type SeqGap = { readonly error: 'seq-gap'; readonly expectedSeq: number };

/** GET /api/hotels/:hotel/events?after=&limit= → NDJSON: one PullHead, then one PulledEvent a line, in order of position. */
export type PullHead = {
  readonly protocol: number;
  readonly epoch: string;
  /** Position of the log when it was read; the pull is complete when its last event stands here. */
  readonly head: Position;
  readonly from: Position;
  readonly to: Position;
  readonly serverTime: Instant;
};

/** An event and, beside it, what its command said of a guest: only for devices whose scope includes it. */
export type PulledEvent = RecordedEvent & { readonly details?: GuestDetailsChange };

export type PullResponse = PullHead & { readonly events: readonly PulledEvent[] };

export const OFFER_EVENTS_MAX = 5_000;

/**
 * POST /api/hotels/:hotel/lost-events: a device that has followed the log further than the backup reaches gives back what a
 * restored server lost. One that has nothing to give says so, because the server waits for all its devices.
 */
export type OfferRequest = {
  readonly protocol: number;
  /** Of the restored log. */
  readonly epoch: string;
  /** The events stand behind this position, in order, without a gap, and of whole commands; at most OFFER_EVENTS_MAX. */
  readonly after: Position;
  readonly events: readonly PulledEvent[];
  /** This device has no more. */
  readonly isAll: boolean;
};

export type OfferResponse = {
  /** The log stood at `after`, and the events are in it now. */
  readonly taken: boolean;
  /** The server still waits for what its devices have, and decides nothing meanwhile. */
  readonly isGathering: boolean;
  readonly head: Position;
};

/** GET /api/hotels/:hotel/live, server-sent events: a hint that the head has moved, never the truth. */
export type Poke = { readonly head: Position };

/** POST /api/hotels, POST /api/demo and POST /api/join {code}: this browser becomes a device of a hotel (cookie set). */
export type Enrolment = {
  readonly scope: DeviceScope;
  readonly hotelId: HotelId;
  readonly deviceId: DeviceId;
  readonly deviceName: string;
  readonly epoch: string;
};

/** POST /api/hotels/:hotel/join-codes {scope}: lets one further device join, once. */
export type JoinCode = { readonly code: string; readonly scope: DeviceScope; readonly validUntil: Instant };

/** GET /api/hotels/:hotel/devices */
export type DeviceSeen = {
  readonly deviceId: DeviceId;
  readonly name: string;
  readonly lastSeen: Instant | undefined;
  readonly appVersion: string | undefined;
  readonly scope: DeviceScope;
  /** By how much its clock was ahead of the server's when it was last heard of; below zero, behind. */
  readonly clockOffsetMs?: number;
  /** What it had not sent when it last told, as far as it has not come since. Absent: nothing that is known of. */
  readonly unsent?: { readonly count: number; readonly at: Instant };
  /** A manager has removed it since: it is told nothing any more. */
  readonly revokedAt?: Instant;
};

/** POST /api/hotels/:hotel/devices/revoke: answered with the devices as they are then. */
export type RevokeRequest = {
  readonly deviceId: DeviceId;
  /** Who removes it: somebody who manages people. */
  readonly by: StaffId;
  /** As with a PIN: what only whoever knows the PIN of `by` can make; absent where that one has none. */
  readonly proof?: string;
};

/** Every error body. `error` is stable; `field` names what was wrong with a malformed request. */
export type ErrorBody = { readonly error: string; readonly message: string; readonly field?: string };
