import type { HotelState } from '../hotel-state.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { FolioId } from '../kernel/identifiers.ts';
import { folioOf, ownerOfFolio, type Folio } from './folio.ts';

/** An account that is not settled is not forgotten, however long ago. */
export function owesOrHolds(hotel: HotelState, folioId: FolioId): boolean {
  const folio = hotel.folios.get(folioId);
  return folio !== undefined && (folio.balanceMinor !== 0 || folio.depositsMinor !== 0);
}

/**
 * Forgets the bills of stays that are forgotten with their invoices, accounts that were closed long ago, and shifts that were counted long ago.
 * The latest shift stays: that there was one means that the hotel takes cash in shifts.
 */
export function forgetMoney(hotel: HotelState, before: HotelDay, remembered: ReadonlySet<string>): void {
  for (const folio of hotel.folios.values()) {
    if (isKept(hotel, folio, before, remembered)) continue;
    for (const postingId of folio.postings) hotel.postings.delete(postingId);
    hotel.folios.delete(folio.folioId);
  }
  for (const { invoiceId, folioId } of hotel.invoices.values()) {
    if (!folioOf(hotel, folioId)) hotel.invoices.delete(invoiceId);
  }
  const shifts = [...hotel.shifts.values()];
  for (const { shiftId, isClosed, openedOn } of shifts.slice(0, -1)) {
    if (isClosed && openedOn < before && !remembered.has(shiftId)) hotel.shifts.delete(shiftId);
  }
}

function isKept(hotel: HotelState, folio: Folio, before: HotelDay, remembered: ReadonlySet<string>): boolean {
  const { folioId, kind, reservationId, isClosed, postings } = folio;
  if (owesOrHolds(hotel, folioId) || ownerOfFolio(hotel, folioId)) return true;
  const isOfStay = reservationId !== undefined && hotel.reservations.has(reservationId);
  const isAccount = kind !== 'guest' && !isClosed;
  const isRecent = postings.some((id) => {
    const posting = hotel.postings.get(id);
    return posting !== undefined && (posting.businessDate >= before || remembered.has(id));
  });
  return isOfStay || isAccount || isRecent;
}
