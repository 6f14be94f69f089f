import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { PostingId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { PostingInvoiced } from './invoice-refusals.ts';
import { departmentOf } from './department.ts';
import {
  flawOfFolio,
  type DateClosed,
  type FolioClosedRefusal,
  type PostingCorrected,
  type UnknownFolio,
  type UnknownPosting,
} from './folio-refusals.ts';
import type { CorrectionReason, PostingVoided } from './folios-events.ts';
import { recordedOn } from '../business-day/business-day.ts';
import { amountsOf, type Posting } from './posting.ts';

/** Strikes a line through on the business date it was written: a mistake that nobody has seen on a bill yet. */
export type VoidPosting = {
  readonly type: 'VoidPosting';
  readonly postingId: PostingId;
  readonly reason: CorrectionReason;
};

export type VoidPostingRefusal =
  | UnknownPosting
  | UnknownFolio
  | FolioClosedRefusal
  | PostingCorrected
  | PostingInvoiced
  | DateClosed;

export function voidPosting(
  hotel: HotelState,
  command: VoidPosting,
  given: Circumstances,
): Decision<PostingVoided, VoidPostingRefusal> {
  const { postingId } = command;
  const posting = hotel.postings.get(postingId);
  if (!posting) return refuse({ code: 'unknown-posting', postingId });
  if (posting.isGone) return accept();
  if (posting.invoiceId) return refuse({ code: 'posting-invoiced', postingId });
  const { businessDate, correctedMinor } = posting;
  if (correctedMinor !== 0) return refuse({ code: 'posting-corrected', postingId });
  const flaw = flawOfFolio(hotel, posting.folioId);
  if (flaw) return refuse(flaw);
  if (businessDate !== recordedOn(hotel, given).businessDate) return refuse({ code: 'date-closed', businessDate });
  return accept(postingVoided(hotel, command, posting, given));
}

export function postingVoided(
  hotel: HotelState,
  { reason }: VoidPosting,
  posting: Posting,
  given: Circumstances,
): PostingVoided {
  const { postingId, folioId, kind, method, shiftId } = posting;
  const department = departmentOf(posting);
  return {
    type: 'PostingVoided',
    postingId,
    folioId,
    kind,
    ...(department ? { department } : {}),
    ...amountsOf(posting),
    ...(method ? { method } : {}),
    ...(shiftId ? { shiftId } : {}),
    ...recordedOn(hotel, given),
    reason,
  };
}
