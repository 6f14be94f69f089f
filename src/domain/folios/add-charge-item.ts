import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { HotelState } from '../hotel-state.ts';
import type { ChargeItemAdded } from './folios-events.ts';
import type { AmountInvalid } from './folio-refusals.ts';

/** Something that the hotel charges beside the nights: a breakfast, a parking space. */
export type AddChargeItem = Omit<ChargeItemAdded, 'type'> & { readonly type: 'AddChargeItem' };

export type AddChargeItemRefusal = { readonly code: 'name-missing' } | AmountInvalid;

export function addChargeItem(
  hotel: HotelState,
  command: AddChargeItem,
): Decision<ChargeItemAdded, AddChargeItemRefusal> {
  const { itemId, label, unitMinor } = command;
  if (hotel.chargeItems.has(itemId)) return accept();
  if (label.trim() === '') return refuse({ code: 'name-missing' });
  if (!Number.isSafeInteger(unitMinor) || unitMinor < 0)
    return refuse({ code: 'amount-invalid', amountMinor: unitMinor });
  return accept({ ...command, type: 'ChargeItemAdded' });
}
