import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { FolioId, PostingId } from '../kernel/identifiers.ts';
import { share } from '../kernel/money.ts';
import type { HotelState } from '../hotel-state.ts';
import type { PostingInvoiced } from './invoice-refusals.ts';
import {
  flawOfFolio,
  type FolioClosedRefusal,
  type PostingCorrected,
  type PostingGone,
  type UnknownFolio,
  type UnknownPosting,
  type WrongPosting,
} from './folio-refusals.ts';
import type { PostingSplit, SplitPart } from './folios-events.ts';
import { recordedOn } from '../business-day/business-day.ts';
import { isCharge, type Posting } from './posting.ts';

/** One share of a charge, and whose folio it goes to. */
export type Share = { readonly postingId: PostingId; readonly folioId: FolioId; readonly weight: number };

/** Divides a charge between those who pay for it, by whole weights: two equal shares are 1 and 1. */
export type SplitPosting = {
  readonly type: 'SplitPosting';
  readonly postingId: PostingId;
  readonly shares: readonly Share[];
};

export type SplitPostingRefusal =
  | UnknownPosting
  | UnknownFolio
  | FolioClosedRefusal
  | PostingGone
  | PostingCorrected
  | PostingInvoiced
  | WrongPosting
  | { readonly code: 'shares-invalid' };

export function splitPosting(
  hotel: HotelState,
  { postingId, shares }: SplitPosting,
  given: Circumstances,
): Decision<PostingSplit, SplitPostingRefusal> {
  const posting = hotel.postings.get(postingId);
  if (!posting) return refuse({ code: 'unknown-posting', postingId });
  const [first] = shares;
  if (first && hotel.postings.has(first.postingId)) return accept();
  if (!areShares(hotel, shares)) return refuse({ code: 'shares-invalid' });
  const flaw =
    whyNotSplit(posting) ?? [posting, ...shares].map(({ folioId }) => flawOfFolio(hotel, folioId)).find(Boolean);
  if (flaw) return refuse(flaw);
  const { folioId, kind } = posting;
  const parts = partsOf(posting, shares);
  return accept({ type: 'PostingSplit', postingId, folioId, kind, parts, ...recordedOn(hotel, given) });
}

/** Shares by largest remainder: of each tax first, and the net has what is left of each share of the gross. */
function partsOf({ grossMinor, taxes }: Posting, shares: readonly Share[]): readonly SplitPart[] {
  const weights = shares.map(({ weight }) => weight);
  const grosses = share(grossMinor, weights);
  const taxShares = taxes.map(({ taxMinor }) => share(taxMinor, weights));
  return shares.map(({ postingId, folioId }, index) => {
    const gross = grosses[index] ?? 0;
    const ofTaxes = taxes.map((tax, which) => ({ ...tax, taxMinor: taxShares[which]?.[index] ?? 0 }));
    const netMinor = gross - ofTaxes.reduce((sum, { taxMinor }) => sum + taxMinor, 0);
    return { postingId, folioId, grossMinor: gross, netMinor, taxes: ofTaxes };
  });
}

/** Two shares or more, each with a weight and with an id that no line has yet. */
function areShares(hotel: HotelState, shares: readonly Share[]): boolean {
  const ids = new Set(shares.map(({ postingId }) => postingId));
  const areNew = ids.size === shares.length && [...ids].every((id) => !hotel.postings.has(id));
  return shares.length > 1 && areNew && shares.every(({ weight }) => Number.isSafeInteger(weight) && weight > 0);
}

function whyNotSplit(posting: Posting): WrongPosting | PostingGone | PostingCorrected | PostingInvoiced | undefined {
  const { postingId, kind, isGone, correctedMinor, invoiceId } = posting;
  if (!isCharge(posting)) return { code: 'wrong-posting', kind };
  if (isGone) return { code: 'posting-gone', postingId };
  if (invoiceId) return { code: 'posting-invoiced', postingId };
  return correctedMinor === 0 ? undefined : { code: 'posting-corrected', postingId };
}
