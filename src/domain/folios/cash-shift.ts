import type { Circumstances } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { DeviceId, ShiftId, StaffId } from '../kernel/identifiers.ts';
import type { PaymentMethod } from './folios-events.ts';
import type { FolioTables } from './folio.ts';

/** One person's time at one cash drawer. */
export type CashShift = {
  readonly shiftId: ShiftId;
  readonly drawer: string;
  readonly device: DeviceId;
  readonly cashier: StaffId;
  /** What should be in the drawer: float, cash taken and given, less what was dropped into the safe. */
  readonly expectedMinor: number;
  readonly openedOn: HotelDay;
  readonly isClosed?: true;
  /** The drops that have been counted off. */
  readonly drops: readonly string[];
};

export type NoOpenShift = { readonly code: 'no-open-shift' };

/** The shift that is open on a device, if any. */
export function openShiftOn(tables: FolioTables, device: DeviceId): CashShift | undefined {
  return openShifts(tables).find((shift) => shift.device === device);
}

export function openShifts(tables: FolioTables): readonly CashShift[] {
  return [...tables.shifts.values()].filter(({ isClosed }) => !isClosed);
}

/**
 * What keeps cash from being taken or given here. A hotel that has never opened a shift does not use them; one that has
 * wants to know through which drawer every coin went.
 */
export function lacksShift(
  tables: FolioTables,
  method: PaymentMethod,
  { device }: Circumstances,
): NoOpenShift | undefined {
  const isFree = method !== 'cash' || tables.shifts.isEmpty || openShiftOn(tables, device) !== undefined;
  return isFree ? undefined : { code: 'no-open-shift' };
}

/** The shift in which money is handled here, by whatever means: what should be in the drawer counts cash only. */
export function shiftFor(tables: FolioTables, { device }: Circumstances): { readonly shiftId?: ShiftId } {
  const shift = openShiftOn(tables, device);
  return shift ? { shiftId: shift.shiftId } : {};
}
