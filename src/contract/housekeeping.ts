import type { ServiceRequest, SkipReason } from '#domain/cleaning/cleaning-events.ts';
import type { DiscrepancyKind, RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ClosureId, Instant, RoomId, StaffId } from '#domain/kernel/identifiers.ts';

/** What happens in a room today, as housekeeping plans by it. */
export type RoomDay = 'free' | 'arrival' | 'stay-over' | 'due-out' | 'departed' | 'turnover' | 'out-of-order';

export type RoomClosure = {
  readonly closureId: ClosureId;
  readonly reason: string;
  readonly from: HotelDay;
  readonly until: HotelDay;
  /** Nothing is broken: the house's own people use the room. */
  readonly houseUse?: true;
};

/** How far the work in a room has come today, and who was there. */
export type WorkInRoom = {
  readonly step: 'started' | 'finished' | 'skipped';
  readonly at: Instant;
  readonly by: StaffId;
  readonly reason?: SkipReason;
};

export type HousekeepingRow = {
  readonly roomId: RoomId;
  readonly number: string;
  readonly roomType: string;
  readonly condition: RoomCondition;
  readonly observedAt: Instant | undefined;
  readonly occupied: boolean;
  readonly today: RoomDay;
  /** A guest has left the room today: it can be stripped. */
  readonly guestLeft: boolean;
  /** Guests in the room or expected in it: a number, never a name. */
  readonly guests: number;
  readonly closure: RoomClosure | undefined;
  readonly outOfService: RoomClosure | undefined;
  /** What the guest wants of housekeeping today. */
  readonly request: Exclude<ServiceRequest, 'none'> | undefined;
  /** Whose sheet of today the room is on. */
  readonly attendant: StaffId | undefined;
  /** Somebody waits for the room. */
  readonly rush: boolean;
  readonly work: WorkInRoom | undefined;
  /** What the room weighs on a sheet; nothing: there is nothing to do in it. */
  readonly credits: number;
  /** Things that are broken in it. */
  readonly faults: number;
  readonly discrepancy: DiscrepancyKind | undefined;
  /** Who said last how the room is, and when it reached the books. */
  readonly lastChange: { readonly by: StaffId; readonly at: Instant } | undefined;
  readonly pending: boolean;
};

export type HousekeepingQuestion = {
  readonly Housekeeping: { readonly asks: { readonly day: HotelDay }; readonly answers: readonly HousekeepingRow[] };
};
