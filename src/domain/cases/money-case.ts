import type { HotelState } from '../hotel-state.ts';
import type { Posting } from '../folios/posting.ts';
import type { OpenCase } from './case.ts';
import type { CaseKind } from './cases-events.ts';

export type MoneyCaseKind =
  | 'refunded-too-much'
  | 'payment-taken-twice'
  | 'balance-after-check-out'
  | 'posted-at-another-price'
  | 'drawer-opened-twice';

/** Cases about lines of a folio or a cash drawer: what is true of them does not depend on any stay. */
export function isAboutMoney(kind: CaseKind): kind is MoneyCaseKind {
  return MONEY.has(kind);
}

/** The lines that a case speaks of and that this image knows. */
export function postingsOf(hotel: HotelState, { postings = [] }: OpenCase): readonly Posting[] {
  return postings.flatMap((id) => hotel.postings.get(id) ?? []);
}

const MONEY = new Set<CaseKind>([
  'refunded-too-much',
  'payment-taken-twice',
  'balance-after-check-out',
  'posted-at-another-price',
  'drawer-opened-twice',
] satisfies MoneyCaseKind[]);
