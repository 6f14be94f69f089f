import { flawOfFolio } from '../folios/folio-refusals.ts';
import type { Posting } from '../folios/posting.ts';
import { postingTransferred, whyNotMoved, type TransferPosting } from '../folios/transfer-posting.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';
import { reopened } from './settle-money.ts';
import { keep, moot, type Kept } from './settlement.ts';

/**
 * K32: two desks have moved one line from the same folio. It goes where it was moved first by the clocks of the desks,
 * whoever the server hears first; the sum of all folios stays what it is. A folio that was closed while a line came to it, or
 * went, is open again: whoever closed it did not know of the line.
 */
export function settleTransferPosting(hotel: HotelState, command: TransferPosting, given: Circumstances): Kept {
  const posting = hotel.postings.get(command.postingId);
  if (!posting || whyNotMoved(posting)) return moot;
  const { fromFolioId: seenOnFolioId, toFolioId } = command;
  const moved = postingTransferred(hotel, posting, toFolioId, given);
  if (posting.folioId === seenOnFolioId)
    return keep([...reopened(hotel, seenOnFolioId), ...reopened(hotel, toFolioId), moved]);
  if (!wasMovedFirst(posting, command, given)) return moot;
  if (flawOfFolio(hotel, posting.folioId) ?? flawOfFolio(hotel, toFolioId)) return moot;
  return keep([{ ...moved, seenOnFolioId }]);
}

/** Of two moves of the same moment the one to the folio whose name comes first counts: any rule, as long as it is one. */
function wasMovedFirst(
  { folioId, moved }: Posting,
  { fromFolioId, toFolioId }: TransferPosting,
  { at }: Circumstances,
) {
  if (moved?.fromFolioId !== fromFolioId) return false;
  return at < moved.at || (at === moved.at && toFolioId < folioId);
}
