import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { ChargeItemId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { AmountInvalid, UnknownItem } from './folio-refusals.ts';
import type { ChargeItemRepriced } from './folios-events.ts';

/** Another price of one from now on. What was charged stays as it was; a charge carries the price that was told. */
export type RepriceChargeItem = {
  readonly type: 'RepriceChargeItem';
  readonly itemId: ChargeItemId;
  readonly unitMinor: number;
  /** The price that was seen. */
  readonly before: number;
};

export type RepriceChargeItemRefusal = UnknownItem | AmountInvalid;

export function repriceChargeItem(
  hotel: HotelState,
  { itemId, unitMinor }: RepriceChargeItem,
): Decision<ChargeItemRepriced, RepriceChargeItemRefusal> {
  const item = hotel.chargeItems.get(itemId);
  if (!item) return refuse({ code: 'unknown-item', itemId });
  if (!Number.isSafeInteger(unitMinor) || unitMinor < 0)
    return refuse({ code: 'amount-invalid', amountMinor: unitMinor });
  if (item.unitMinor === unitMinor) return accept();
  return accept({ type: 'ChargeItemRepriced', itemId, before: item.unitMinor, unitMinor });
}
