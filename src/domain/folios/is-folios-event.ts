import type { HotelEvent } from '../hotel.ts';
import type { FoliosEvent } from './folios-events.ts';

/** Whether an event is about money: what folds bills asks this first. */
export function isFoliosEvent(event: HotelEvent): event is FoliosEvent {
  return event.type in FOLIOS_EVENTS;
}

/** A record and not a list, so that the compiler names an event that is missing here. */
export const FOLIOS_EVENTS: Readonly<Record<FoliosEvent['type'], true>> = {
  ChargeItemAdded: true,
  ChargeItemRepriced: true,
  ChargeItemRetired: true,
  ChargeItemReinstated: true,
  FolioOpened: true,
  FolioClosed: true,
  FolioReopened: true,
  ChargePosted: true,
  RoomChargePosted: true,
  CityTaxPosted: true,
  FeePosted: true,
  PaymentRecorded: true,
  DepositRecorded: true,
  DepositApplied: true,
  DepositRefunded: true,
  PaymentRefunded: true,
  AllowancePosted: true,
  PostingVoided: true,
  PostingTransferred: true,
  PostingSplit: true,
  CashShiftOpened: true,
  CashDropped: true,
  CashShiftClosed: true,
};
