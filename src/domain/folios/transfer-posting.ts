import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { FolioId, PostingId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import {
  flawOfFolio,
  type FolioClosedRefusal,
  type PostingCorrected,
  type PostingGone,
  type UnknownFolio,
  type UnknownPosting,
  type WrongPosting,
} from './folio-refusals.ts';
import type { PostingInvoiced } from './invoice-refusals.ts';
import type { PostingTransferred } from './folios-events.ts';
import { recordedOn } from '../business-day/business-day.ts';
import { amountsOf, isCharge, type Posting } from './posting.ts';

/** Moves a charge or a payment to the folio of whoever it belongs to. */
export type TransferPosting = {
  readonly type: 'TransferPosting';
  readonly postingId: PostingId;
  /** Where the person saw it: a line that a colleague has moved since stays there. */
  readonly fromFolioId: FolioId;
  readonly toFolioId: FolioId;
};

export type PostingMoved = { readonly code: 'posting-moved'; readonly folioId: FolioId };
export type TransferPostingRefusal =
  | UnknownPosting
  | UnknownFolio
  | FolioClosedRefusal
  | PostingGone
  | PostingCorrected
  | PostingInvoiced
  | WrongPosting
  | PostingMoved;

export function transferPosting(
  hotel: HotelState,
  { postingId, fromFolioId, toFolioId }: TransferPosting,
  given: Circumstances,
): Decision<PostingTransferred, TransferPostingRefusal> {
  const posting = hotel.postings.get(postingId);
  if (!posting) return refuse({ code: 'unknown-posting', postingId });
  const { folioId } = posting;
  if (folioId === toFolioId) return accept();
  if (folioId !== fromFolioId) return refuse({ code: 'posting-moved', folioId });
  const flaw = whyNotMoved(posting) ?? flawOfFolio(hotel, fromFolioId) ?? flawOfFolio(hotel, toFolioId);
  return flaw ? refuse(flaw) : accept(postingTransferred(hotel, posting, toFolioId, given));
}

/** What keeps a line on its folio. */
export function whyNotMoved(
  posting: Posting,
): WrongPosting | PostingGone | PostingCorrected | PostingInvoiced | undefined {
  const { postingId, kind, isGone, correctedMinor, invoiceId } = posting;
  if (!isCharge(posting) && kind !== 'payment') return { code: 'wrong-posting', kind };
  if (isGone) return { code: 'posting-gone', postingId };
  if (invoiceId) return { code: 'posting-invoiced', postingId };
  return correctedMinor === 0 ? undefined : { code: 'posting-corrected', postingId };
}

export function postingTransferred(
  hotel: HotelState,
  posting: Posting,
  toFolioId: FolioId,
  given: Circumstances,
): PostingTransferred {
  const { postingId, kind, folioId: fromFolioId } = posting;
  const about = { postingId, kind, fromFolioId, toFolioId, at: given.at };
  return { type: 'PostingTransferred', ...about, ...amountsOf(posting), ...recordedOn(hotel, given) };
}
