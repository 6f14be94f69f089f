import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { ShiftId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { flawOfAmount, type AmountInvalid } from './folio-refusals.ts';
import type { CashDropped } from './folios-events.ts';
import { recordedOn } from '../business-day/business-day.ts';

/** Takes cash out of the drawer and puts it into the safe. */
export type DropCash = {
  readonly type: 'DropCash';
  readonly dropId: string;
  readonly shiftId: ShiftId;
  readonly amountMinor: number;
};

export type UnknownShift = { readonly code: 'unknown-shift'; readonly shiftId: ShiftId };
export type ShiftClosed = { readonly code: 'shift-closed'; readonly shiftId: ShiftId };
export type DropCashRefusal = UnknownShift | ShiftClosed | AmountInvalid;

export function dropCash(
  hotel: HotelState,
  command: DropCash,
  given: Circumstances,
): Decision<CashDropped, DropCashRefusal> {
  const { dropId, shiftId, amountMinor } = command;
  const shift = hotel.shifts.get(shiftId);
  if (!shift) return refuse({ code: 'unknown-shift', shiftId });
  if (shift.drops.includes(dropId)) return accept();
  if (shift.isClosed) return refuse({ code: 'shift-closed', shiftId });
  const flaw = flawOfAmount(amountMinor);
  return flaw ? refuse(flaw) : accept(cashDropped(hotel, command, given));
}

export function cashDropped(
  hotel: HotelState,
  { dropId, shiftId, amountMinor }: DropCash,
  given: Circumstances,
): CashDropped {
  const { businessDate } = recordedOn(hotel, given);
  return { type: 'CashDropped', dropId, shiftId, amountMinor, businessDate };
}
