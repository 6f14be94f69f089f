import type { EventType } from '#domain/hotel.ts';
import type { CommandId, Instant, Position, StaffId } from '#domain/kernel/identifiers.ts';

/** What colleagues once did and this device had heard of, and what the restored server does not know. */
export type LostWork = {
  readonly commandId: CommandId;
  /** Where it stood in the log that is no more. */
  readonly position: Position;
  readonly at: Instant;
  readonly actor: StaffId;
  readonly events: readonly EventType[];
};

/** How this device came through a restore of the hotel's server. Kept until a person has read it. */
export type Recovery = {
  /** Events that the server had lost and took back from this device as they were. */
  readonly gaveBack: number;
  /** Commands of this device that are sent once more, because the server no longer knows them. */
  readonly sentAgain: number;
  /** Work of others that nobody has brought back yet; it leaves the list when it is in the log again. */
  readonly lost: readonly LostWork[];
};
