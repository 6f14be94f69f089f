import type { HotelState } from '../hotel-state.ts';
import { accept, type Decision } from '../kernel/decider.ts';
import type { LostItemId } from '../kernel/identifiers.ts';
import type { LostItemReturned } from './logbook-events.ts';

/** Says how a thing that was left behind went away. */
export type ReturnLostItem = {
  readonly type: 'ReturnLostItem';
  readonly itemId: LostItemId;
  readonly how: LostItemReturned['how'];
};

export function returnLostItem(hotel: HotelState, { itemId, how }: ReturnLostItem): Decision<LostItemReturned, never> {
  return hotel.lostItems.has(itemId) ? accept({ type: 'LostItemReturned', itemId, how }) : accept();
}
