import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { ShiftId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { openShiftOn, openShifts } from './cash-shift.ts';
import type { AmountInvalid } from './folio-refusals.ts';
import type { CashShiftOpened } from './folios-events.ts';
import { recordedOn } from '../business-day/business-day.ts';

/** Counts the float and takes over a cash drawer. From the first one on, the hotel takes cash in shifts only. */
export type OpenCashShift = {
  readonly type: 'OpenCashShift';
  readonly shiftId: ShiftId;
  readonly drawer: string;
  readonly floatMinor: number;
};

export type OpenCashShiftRefusal =
  | { readonly code: 'name-missing' }
  | AmountInvalid
  | { readonly code: 'shift-already-open'; readonly shiftId: ShiftId; readonly drawer: string }
  | { readonly code: 'drawer-in-use'; readonly shiftId: ShiftId; readonly drawer: string };

export function openCashShift(
  hotel: HotelState,
  command: OpenCashShift,
  given: Circumstances,
): Decision<CashShiftOpened, OpenCashShiftRefusal> {
  const { shiftId, drawer, floatMinor } = command;
  if (hotel.shifts.has(shiftId)) return accept();
  if (drawer.trim() === '') return refuse({ code: 'name-missing' });
  if (!Number.isSafeInteger(floatMinor) || floatMinor < 0) {
    return refuse({ code: 'amount-invalid', amountMinor: floatMinor });
  }
  const here = openShiftOn(hotel, given.device);
  if (here) return refuse({ code: 'shift-already-open', shiftId: here.shiftId, drawer: here.drawer });
  const elsewhere = openShifts(hotel).find((shift) => shift.drawer === drawer);
  if (elsewhere) return refuse({ code: 'drawer-in-use', shiftId: elsewhere.shiftId, drawer });
  return accept(cashShiftOpened(hotel, command, given));
}

export function cashShiftOpened(
  hotel: HotelState,
  { shiftId, drawer, floatMinor }: OpenCashShift,
  given: Circumstances,
): CashShiftOpened {
  const { device, actor: cashier } = given;
  const { businessDate } = recordedOn(hotel, given);
  return { type: 'CashShiftOpened', shiftId, drawer, device, cashier, floatMinor, businessDate };
}
