import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { FolioId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { folioOf } from './folio.ts';
import { flawOfFolio, type FolioClosedRefusal, type UnknownFolio } from './folio-refusals.ts';
import type { PostingKind, PostingTransferred } from './folios-events.ts';
import { postingTransferred, whyNotMoved } from './transfer-posting.ts';

/** Moves one group of charges to another folio: the nights to a company, the extras to the guest. */
export type SplitFolio = {
  readonly type: 'SplitFolio';
  readonly folioId: FolioId;
  readonly toFolioId: FolioId;
  readonly moves: ChargeGroup;
};

export type ChargeGroup = 'nights' | 'extras';
export type SplitFolioRefusal = UnknownFolio | FolioClosedRefusal;

export function splitFolio(
  hotel: HotelState,
  { folioId, toFolioId, moves }: SplitFolio,
  given: Circumstances,
): Decision<PostingTransferred, SplitFolioRefusal> {
  const flaw = flawOfFolio(hotel, folioId) ?? flawOfFolio(hotel, toFolioId);
  if (flaw) return refuse(flaw);
  if (folioId === toFolioId) return accept();
  const postings = (folioOf(hotel, folioId)?.postings ?? []).map((id) => hotel.postings.get(id));
  const moved = postings.flatMap((posting) =>
    posting && GROUPS[moves].includes(posting.kind) && !whyNotMoved(posting)
      ? [postingTransferred(hotel, posting, toFolioId, given)]
      : [],
  );
  return accept(...moved);
}

const GROUPS: Readonly<Record<ChargeGroup, readonly PostingKind[]>> = {
  nights: ['room', 'city-tax'],
  extras: ['charge', 'fee'],
};
