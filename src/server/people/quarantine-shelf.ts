import type { CommandId, HotelId } from '#domain/kernel/identifiers.ts';
import type { QuarantineReason } from '#domain/verdict-events.ts';

/** The commands that were set aside, whole. The log knows only that they are here. */
export interface QuarantineShelf {
  setAside(hotelId: HotelId): Promise<readonly ShelvedCommand[]>;
}

export type ShelvedCommand = {
  readonly commandId: CommandId;
  readonly reason: QuarantineReason;
  /** As it arrived, with its envelope; what it asks for may be anything. */
  readonly received: unknown;
};
