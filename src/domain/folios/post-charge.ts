import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { ChargeItemId, FolioId, PostingId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { taxesOn } from '../taxes/taxes-on.ts';
import type { ChargeItem } from './folio.ts';
import {
  flawOfFolio,
  type AmountInvalid,
  type FolioClosedRefusal,
  type ItemRetired,
  type UnknownFolio,
  type UnknownItem,
} from './folio-refusals.ts';
import type { ChargePosted } from './folios-events.ts';
import { recordedOn } from '../business-day/business-day.ts';

/** Something that the guest has had. After check-out it is a late charge. */
export type PostCharge = {
  readonly type: 'PostCharge';
  readonly postingId: PostingId;
  readonly folioId: FolioId;
  readonly itemId: ChargeItemId;
  readonly quantity: number;
  /** The price of one, where it is not the item's. */
  readonly unitMinor?: number;
};

export type PostChargeRefusal =
  | UnknownFolio
  | FolioClosedRefusal
  | UnknownItem
  | ItemRetired
  | AmountInvalid
  | { readonly code: 'quantity-invalid'; readonly quantity: number };

export function postCharge(
  hotel: HotelState,
  command: PostCharge,
  given: Circumstances,
): Decision<ChargePosted, PostChargeRefusal> {
  const { postingId, folioId, itemId, quantity } = command;
  if (hotel.postings.has(postingId)) return accept();
  const item = hotel.chargeItems.get(itemId);
  if (!item) return refuse({ code: 'unknown-item', itemId });
  if (item.retired) return refuse({ code: 'item-retired', label: item.label });
  const unitMinor = command.unitMinor ?? item.unitMinor;
  if (!Number.isSafeInteger(quantity) || quantity < 1) return refuse({ code: 'quantity-invalid', quantity });
  const isAmount = unitMinor >= 0 && Number.isSafeInteger(unitMinor * quantity);
  if (!isAmount) return refuse({ code: 'amount-invalid', amountMinor: unitMinor });
  const flaw = flawOfFolio(hotel, folioId);
  return flaw ? refuse(flaw) : accept(chargePosted(hotel, command, item, given));
}

/** The charge as it is written, with the taxes of the day it counts on. */
export function chargePosted(
  hotel: HotelState,
  { postingId, folioId, itemId, quantity, unitMinor: agreed }: PostCharge,
  item: ChargeItem,
  given: Circumstances,
): ChargePosted {
  const unitMinor = agreed ?? item.unitMinor;
  const dated = recordedOn(hotel, given);
  // A tax is that of the day on which the guest had it, also where the books of that day are closed.
  const day = dated.originalBusinessDate ?? dated.businessDate;
  const amounts = taxesOn(hotel, item.supply, unitMinor * quantity, day);
  const about = { postingId, folioId, itemId, quantity, unitMinor, department: item.supply };
  return { type: 'ChargePosted', ...about, ...amounts, ...dated };
}
