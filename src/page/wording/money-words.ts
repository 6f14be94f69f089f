import type { CorrectionReason, FeeKind, FolioKind, PaymentMethod, PostingKind } from '#domain/folios/folios-events.ts';
import type { LeftOpenBecause } from '#domain/stays/stays-events.ts';
import type { Supply } from '#domain/taxes/taxes-events.ts';

export const methodWords: Readonly<Record<PaymentMethod, string>> = {
  cash: 'Cash',
  card: 'Card',
  'bank-transfer': 'Bank transfer',
  voucher: 'Voucher',
  other: 'Other',
};

export const correctionWords: Readonly<Record<CorrectionReason, string>> = {
  mistake: 'Typed by mistake',
  complaint: 'Complaint',
  goodwill: 'Goodwill',
  'paid-twice': 'Paid twice',
  cancelled: 'Stay cancelled',
  'write-off': 'Written off',
};

export const leftOpenWords: Readonly<Record<LeftOpenBecause, string>> = {
  'pays-later': 'The guest pays later',
  'on-account': 'On account',
  'company-pays': 'The company pays',
  disputed: 'The guest disputes it',
};

export const supplyWords: Readonly<Record<Supply, string>> = {
  lodging: 'Lodging',
  food: 'Food',
  drinks: 'Drinks',
  goods: 'Goods',
  services: 'Services',
  fees: 'Fees',
};

export const folioKindWords: Readonly<Record<FolioKind, string>> = {
  guest: 'Guest folio',
  company: 'Company',
  house: 'House account',
  'passer-by': 'Passer-by',
};

export const feeWords: Readonly<Record<FeeKind, string>> = {
  cancellation: 'Cancellation fee',
  'no-show': 'No-show fee',
};

export const postingWords: Readonly<Record<PostingKind, string>> = {
  charge: 'Charge',
  room: 'Room',
  'city-tax': 'City tax',
  fee: 'Fee',
  payment: 'Payment',
  deposit: 'Deposit',
  'deposit-applied': 'Deposit applied',
  'deposit-refund': 'Deposit refunded',
  refund: 'Refund',
  allowance: 'Allowance',
};

/** A tax and its rate, which is said where the name of the tax does not say it. */
export function taxWords({ code, basisPoints }: { readonly code: string; readonly basisPoints: number }): string {
  return code.includes('%') ? code : `${code} ${basisPoints / 100} %`;
}
