import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { ChargeItemId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { UnknownItem } from './folio-refusals.ts';
import type { ChargeItemReinstated, ChargeItemRetired } from './folios-events.ts';

/** The item is charged no longer. What was charged stands, and what a desk without a line has charged meanwhile, too. */
export type RetireChargeItem = { readonly type: 'RetireChargeItem'; readonly itemId: ChargeItemId };

/** A retired item is charged again. */
export type ReinstateChargeItem = { readonly type: 'ReinstateChargeItem'; readonly itemId: ChargeItemId };

export type RetireChargeItemRefusal = UnknownItem;

export function retireChargeItem(
  hotel: HotelState,
  { itemId }: RetireChargeItem,
): Decision<ChargeItemRetired, RetireChargeItemRefusal> {
  const item = hotel.chargeItems.get(itemId);
  if (!item) return refuse({ code: 'unknown-item', itemId });
  return item.retired ? accept() : accept({ type: 'ChargeItemRetired', itemId });
}

export function reinstateChargeItem(
  hotel: HotelState,
  { itemId }: ReinstateChargeItem,
): Decision<ChargeItemReinstated, RetireChargeItemRefusal> {
  const item = hotel.chargeItems.get(itemId);
  if (!item) return refuse({ code: 'unknown-item', itemId });
  return item.retired ? accept({ type: 'ChargeItemReinstated', itemId }) : accept();
}
