import type { CommandOutcome, PulledEvent } from '#contract/sync-protocol.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import type { GuestDetailsChange } from '#domain/guests/guest-details.ts';
import type { CommandId, DeviceId, HotelId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { PackedHotelState } from '#domain/hotel-state.ts';
import type { QuarantineReason } from '#domain/verdict-events.ts';

/** What is remembered of a command for ever: that it was decided, and what became of it. */
export type RecordedCommand = {
  readonly outcome: CommandOutcome;
  readonly replicaId: ReplicaId;
  readonly seq: number;
  readonly device: DeviceId;
};

/** What a command said of a person, and the event beside which devices pull it. */
export type RecordedDetails = GuestDetailsChange & { readonly position: Position };

/** A command that took no effect, exactly as it arrived. */
export type QuarantinedCommand = {
  readonly commandId: CommandId;
  readonly reason: QuarantineReason;
  readonly received: unknown;
};

/** All that one or more commands leave behind; stored whole or not at all. */
export type Batch = {
  readonly hotelId: HotelId;
  /** The head that the commands were decided on: the first event stands at `after + 1`. */
  readonly after: Position;
  readonly events: readonly RecordedEvent[];
  readonly commands: readonly RecordedCommand[];
  readonly details: readonly RecordedDetails[];
  readonly quarantined: readonly QuarantinedCommand[];
};

export type Appended =
  | 'ok'
  /** The head is not at `after`: another writer was faster. Nothing was stored. */
  | 'moved'
  /** One of the commands is recorded already. Nothing was stored. */
  | 'duplicate';

/** A write image at a position; disposable, because the log can rebuild it. */
export type ImageSnapshot = {
  readonly position: Position;
  /** HOTEL_STATE_REVISION of the code that packed it. */
  readonly revision: number;
  readonly packed: PackedHotelState;
};

/**
 * The confirmed logs of all hotels. Every method speaks of one hotel, and nothing ever spans two of them. Adapters pass
 * one contract suite: test/server/log/event-store-contract.ts.
 */
export interface EventStore {
  /** Random, born with the store. Another epoch means another log: positions of the two must never be compared. */
  readonly epoch: string;

  /** Starts an empty log; false where the hotel has one already. */
  createHotel(hotelId: HotelId): Promise<boolean>;

  /** The position of the last event, 0 for an empty log; undefined for a hotel that is not kept here. */
  head(hotelId: HotelId): Promise<Position | undefined>;

  /** The events after a position, in order and without a gap, with the guest details that are still kept beside them. */
  readAfter(hotelId: HotelId, position: Position, limit: number): Promise<readonly PulledEvent[]>;

  /** The outcomes of those commands that are recorded; the others are absent. */
  outcomesOf(hotelId: HotelId, commandIds: readonly CommandId[]): Promise<ReadonlyMap<CommandId, CommandOutcome>>;

  /** The last seq that was recorded of a replica; 0 before its first command. */
  lastSeq(hotelId: HotelId, replicaId: ReplicaId): Promise<number>;

  /**
   * One durable transaction, in the order events → commands → details → head. The keys (hotel, position) and
   * (hotel, commandId) let exactly one of several writers through. Resolved with `ok`, the batch survives a power cut.
   * Rejected, its fate is unknown: only `outcomesOf` can tell.
   */
  append(batch: Batch): Promise<Appended>;

  /** The latest image that was kept, of whatever revision. */
  image(hotelId: HotelId): Promise<ImageSnapshot | undefined>;

  keepImage(hotelId: HotelId, image: ImageSnapshot): Promise<void>;

  close(): Promise<void>;
}
