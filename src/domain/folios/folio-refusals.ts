import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ChargeItemId, FolioId, PostingId } from '../kernel/identifiers.ts';
import type { ReservationTables } from '../reservations/reservation.ts';
import { folioOf, type FolioTables } from './folio.ts';
import type { Posting } from './posting.ts';

export type UnknownFolio = { readonly code: 'unknown-folio'; readonly folioId: FolioId };
export type FolioClosedRefusal = { readonly code: 'folio-closed'; readonly folioId: FolioId };
export type UnknownPosting = { readonly code: 'unknown-posting'; readonly postingId: PostingId };
/** It is charged no longer. */
export type ItemRetired = { readonly code: 'item-retired'; readonly label: string };
export type UnknownItem = { readonly code: 'unknown-item'; readonly itemId: ChargeItemId };
/** The line was voided or split: it counts no more. */
export type PostingGone = { readonly code: 'posting-gone'; readonly postingId: PostingId };
/** Something was given back of the line, or allowed against it: those lines come first. */
export type PostingCorrected = { readonly code: 'posting-corrected'; readonly postingId: PostingId };
/** A line of this kind is not corrected in this way. */
export type WrongPosting = { readonly code: 'wrong-posting'; readonly kind: Posting['kind'] };
export type AmountInvalid = { readonly code: 'amount-invalid'; readonly amountMinor: number };
/** The business date of the line is closed: it is corrected on today's. */
export type DateClosed = { readonly code: 'date-closed'; readonly businessDate: HotelDay };

/** What keeps anything from being written on a folio. */
export function flawOfFolio(
  tables: FolioTables & ReservationTables,
  folioId: FolioId,
): UnknownFolio | FolioClosedRefusal | undefined {
  const folio = folioOf(tables, folioId);
  if (!folio) return { code: 'unknown-folio', folioId };
  return folio.isClosed ? { code: 'folio-closed', folioId } : undefined;
}

/** What keeps an amount from being money that moves: it is more than nothing, in whole minor units. */
export function flawOfAmount(amountMinor: number): AmountInvalid | undefined {
  return Number.isSafeInteger(amountMinor) && amountMinor > 0 ? undefined : { code: 'amount-invalid', amountMinor };
}
