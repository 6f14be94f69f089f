import type { WorkInRoom } from '#contract/housekeeping.ts';
import type { DiscrepancyRow, FaultRow } from '#contract/room-troubles.ts';
import type { ServiceRequest } from '#domain/cleaning/cleaning-events.ts';
import type { DiscrepancyFound, SeenOccupancy } from '#domain/housekeeping/housekeeping-events.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { ClosureId, Instant, RoomId, StaffId } from '#domain/kernel/identifiers.ts';
import type { PageKey } from '../read-model.ts';

export type WorkRow = RoomWorkRow | SheetRow | BrokenRow | DisagreementRow;

/** What housekeeping knows of a room now. */
export type RoomWorkRow = {
  readonly kind: 'room';
  readonly roomId: RoomId;
  readonly rush?: true;
  /** The last step, and the hotel's day on which it was taken. */
  readonly work?: WorkInRoom & { readonly date: HotelDay };
  readonly request?: { readonly request: ServiceRequest; readonly date: HotelDay; readonly observedAt: Instant };
  readonly seen?: { readonly seen: SeenOccupancy; readonly observedAt: Instant };
  readonly discrepancy?: FoundDiscrepancy;
  readonly outOfService?: readonly ServiceClosure[];
  readonly lastChange?: { readonly by: StaffId; readonly at: Instant; readonly observedAt: Instant };
  readonly pending?: true;
};

export type FoundDiscrepancy = Omit<DiscrepancyFound, 'type'> & {
  readonly seen: SeenOccupancy;
  readonly reportedBy: StaffId;
  readonly pending: boolean;
};
export type ServiceClosure = { readonly closureId: ClosureId; readonly nights: Interval; readonly reason: string };

/** A room is on one attendant's sheet of a day. */
export type SheetRow = {
  readonly kind: 'sheet';
  readonly date: HotelDay;
  readonly roomId: RoomId;
  readonly attendantId: StaffId;
};

export type BrokenRow = { readonly kind: 'fault' } & Omit<FaultRow, 'number'>;
/** A discrepancy that was resolved; an open one stands with its room. */
export type DisagreementRow = { readonly kind: 'discrepancy'; readonly was: Omit<DiscrepancyRow, 'number'> };

/** A hotel has as many rooms as it has, and few things broken at once: one page for each. */
export const ROOMS_AT_WORK: PageKey = 'rooms';
export const OPEN_FAULTS: PageKey = 'faults';

export const sheetKey = (date: HotelDay, roomId: RoomId): string => `sheet:${date}|${roomId}`;
