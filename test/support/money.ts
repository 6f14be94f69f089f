import { expect } from 'vitest';
import type { Folio } from '#domain/folios/folio.ts';
import type { PaymentMethod } from '#domain/folios/folios-events.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { ChargeItemId, FolioId, PostingId, ShiftId } from '#domain/kernel/identifiers.ts';

// Money at Hotel Aurora. A line is called what it is: 'breakfast 1' is its id as well.

export const folio = (name: string): FolioId => name as FolioId;
export const posting = (name: string): PostingId => name as PostingId;
export const shift = (name: string): ShiftId => name as ShiftId;
export const breakfast = 'breakfast' as ChargeItemId;

export const addBreakfast: HotelCommand = {
  type: 'AddChargeItem',
  itemId: breakfast,
  label: 'Breakfast',
  supply: 'food',
  unitMinor: 1500,
};

export const openAccount = (name: string, kind: 'company' | 'house' = 'company'): HotelCommand => ({
  type: 'OpenFolio',
  folioId: folio(name),
  kind,
  label: name,
});

export const charge = (postingId: string, on: string, quantity = 1): HotelCommand => ({
  type: 'PostCharge',
  postingId: posting(postingId),
  folioId: folio(on),
  itemId: breakfast,
  quantity,
});

export const pay = (postingId: string, on: string, amountMinor: number, method: PaymentMethod = 'card') =>
  ({
    type: 'RecordPayment',
    postingId: posting(postingId),
    folioId: folio(on),
    method,
    amountMinor,
  }) satisfies HotelCommand;

export const deposit = (postingId: string, on: string, amountMinor: number, method: PaymentMethod = 'card') =>
  ({ ...pay(postingId, on, amountMinor, method), type: 'RecordDeposit' }) satisfies HotelCommand;

export const refund = (postingId: string, paymentId: string, amountMinor: number): HotelCommand => ({
  type: 'RefundPayment',
  postingId: posting(postingId),
  paymentId: posting(paymentId),
  amountMinor,
  reason: 'paid-twice',
});

export const refundDeposit = (postingId: string, depositId: string, amountMinor: number): HotelCommand => ({
  type: 'RefundDeposit',
  postingId: posting(postingId),
  depositId: posting(depositId),
  amountMinor,
  reason: 'cancelled',
});

export const voidLine = (postingId: string): HotelCommand => ({
  type: 'VoidPosting',
  postingId: posting(postingId),
  reason: 'mistake',
});

export const allow = (postingId: string, against: string, amountMinor: number): HotelCommand => ({
  type: 'PostAllowance',
  postingId: posting(postingId),
  against: posting(against),
  amountMinor,
  reason: 'complaint',
});

export const transfer = (postingId: string, from: string, to: string): HotelCommand => ({
  type: 'TransferPosting',
  postingId: posting(postingId),
  fromFolioId: folio(from),
  toFolioId: folio(to),
});

export const openShift = (name: string, drawer = 'Drawer 1', floatMinor = 10_000): HotelCommand => ({
  type: 'OpenCashShift',
  shiftId: shift(name),
  drawer,
  floatMinor,
});

export function balanceOf(hotel: HotelState, name: string): number {
  return hotel.folios.get(folio(name))?.balanceMinor ?? 0;
}

/** Balance and deposits of each folio that anything was written on: 'García 9000, 2000 held'. */
export function accountsOf(hotel: HotelState): readonly string[] {
  const worded = ({ folioId, balanceMinor, depositsMinor }: Folio): string =>
    `${folioId} ${balanceMinor}${depositsMinor === 0 ? '' : `, ${depositsMinor} held`}`;
  return [...hotel.folios.values()].map(worded).toSorted();
}

/** The sum of every line's taxes and net is the line. */
export function expectWholeLines(hotel: HotelState): void {
  for (const { postingId, grossMinor, netMinor, taxes } of hotel.postings.values()) {
    const sum = taxes.reduce((total, { taxMinor }) => total + taxMinor, netMinor);
    expect(sum, postingId).toBe(grossMinor);
  }
}
