import type { CommandId, DeviceId, Instant, StaffId } from '#domain/kernel/identifiers.ts';
import type { QuarantineReason } from '#domain/verdict-events.ts';

/** GET /api/hotels/:hotel/quarantine: what was set aside and nobody has decided about, the oldest first. */
export type SetAside = readonly SetAsideCommand[];

export type SetAsideCommand = {
  readonly commandId: CommandId;
  readonly reason: QuarantineReason;
  /** Who gave it, on which device and when, by its clock. */
  readonly actor: StaffId;
  readonly device: DeviceId;
  readonly at: Instant;
  readonly offline: boolean;
  /** What it asks for: parseHotelCommand says whether that can be approved. */
  readonly command: unknown;
};
