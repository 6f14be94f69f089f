import type {
  DiscrepancyKind,
  DiscrepancyOutcome,
  FaultCategory,
  SeenOccupancy,
} from '#domain/housekeeping/housekeeping-events.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { FaultId, Instant, RoomId, StaffId } from '#domain/kernel/identifiers.ts';

export type DiscrepancyRow = {
  readonly roomId: RoomId;
  readonly number: string;
  readonly kind: DiscrepancyKind;
  readonly date: HotelDay;
  readonly seen: SeenOccupancy;
  readonly seenPersons?: number;
  readonly expectedPersons: number;
  readonly observedAt: Instant;
  readonly reportedBy: StaffId;
  readonly resolved?: { readonly outcome: DiscrepancyOutcome; readonly by: StaffId; readonly at: Instant };
  readonly pending: boolean;
};

/** Rooms that are not as the books say: those that wait for an answer, and those that were answered this month. */
export type DiscrepanciesQuestion = {
  readonly Discrepancies: {
    readonly asks: { readonly day: HotelDay };
    readonly answers: { readonly open: readonly DiscrepancyRow[]; readonly resolved: readonly DiscrepancyRow[] };
  };
};

export type FaultRow = {
  readonly faultId: FaultId;
  /** Absent: elsewhere in the house; the number is then empty. */
  readonly roomId?: RoomId;
  readonly number: string;
  readonly category: FaultCategory;
  readonly note?: string;
  readonly isUnsafe: boolean;
  readonly reportedBy: StaffId;
  readonly reportedAt: Instant;
  readonly resolved?: { readonly by: StaffId; readonly at: Instant };
  readonly pending: boolean;
};

/** What is broken, what could hurt somebody first; and what was repaired this month. */
export type FaultsQuestion = {
  readonly Faults: {
    readonly asks: { readonly day: HotelDay };
    readonly answers: { readonly open: readonly FaultRow[]; readonly resolved: readonly FaultRow[] };
  };
};
