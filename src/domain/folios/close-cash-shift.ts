import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { ShiftId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { UnknownShift } from './drop-cash.ts';
import type { AmountInvalid } from './folio-refusals.ts';
import type { CashShiftClosed } from './folios-events.ts';
import { recordedOn } from '../business-day/business-day.ts';

/** Counts the drawer and ends the shift. What is over or short is a figure, not a refusal. */
export type CloseCashShift = {
  readonly type: 'CloseCashShift';
  readonly shiftId: ShiftId;
  readonly countedMinor: number;
};

export type CloseCashShiftRefusal = UnknownShift | AmountInvalid;

export function closeCashShift(
  hotel: HotelState,
  { shiftId, countedMinor }: CloseCashShift,
  given: Circumstances,
): Decision<CashShiftClosed, CloseCashShiftRefusal> {
  const shift = hotel.shifts.get(shiftId);
  if (!shift) return refuse({ code: 'unknown-shift', shiftId });
  if (shift.isClosed) return accept();
  if (!Number.isSafeInteger(countedMinor) || countedMinor < 0) {
    return refuse({ code: 'amount-invalid', amountMinor: countedMinor });
  }
  const { expectedMinor } = shift;
  const { businessDate } = recordedOn(hotel, given);
  return accept({ type: 'CashShiftClosed', shiftId, countedMinor, expectedMinor, businessDate });
}
