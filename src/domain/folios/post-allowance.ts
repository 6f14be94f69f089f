import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { PostingId } from '../kernel/identifiers.ts';
import { share } from '../kernel/money.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Amounts } from '../taxes/taxes-on.ts';
import { departmentOf } from './department.ts';
import {
  flawOfAmount,
  flawOfFolio,
  type AmountInvalid,
  type FolioClosedRefusal,
  type PostingGone,
  type UnknownFolio,
  type UnknownPosting,
  type WrongPosting,
} from './folio-refusals.ts';
import type { AllowancePosted, CorrectionReason } from './folios-events.ts';
import { recordedOn } from '../business-day/business-day.ts';
import { isCharge, leftOf, type Posting } from './posting.ts';

/** Reduces a charge, on any day after it. */
export type PostAllowance = {
  readonly type: 'PostAllowance';
  readonly postingId: PostingId;
  readonly against: PostingId;
  readonly amountMinor: number;
  readonly reason: CorrectionReason;
};

export type PostAllowanceRefusal =
  | UnknownPosting
  | UnknownFolio
  | FolioClosedRefusal
  | PostingGone
  | WrongPosting
  | AmountInvalid
  | { readonly code: 'allowance-exceeds'; readonly leftMinor: number };

export function postAllowance(
  hotel: HotelState,
  command: PostAllowance,
  given: Circumstances,
): Decision<AllowancePosted, PostAllowanceRefusal> {
  if (hotel.postings.has(command.postingId)) return accept();
  const charge = hotel.postings.get(command.against);
  if (!charge) return refuse({ code: 'unknown-posting', postingId: command.against });
  const flaw = flawOfAllowance(charge, command.amountMinor) ?? flawOfFolio(hotel, charge.folioId);
  return flaw ? refuse(flaw) : accept(allowancePosted(hotel, command, charge, given));
}

export function allowancePosted(
  hotel: HotelState,
  { postingId, against, amountMinor, reason }: PostAllowance,
  charge: Posting,
  given: Circumstances,
): AllowancePosted {
  const amounts = partOf(charge, amountMinor);
  const { folioId } = charge;
  const department = departmentOf(charge);
  const about = { postingId, folioId, against, reason, ...(department ? { department } : {}) };
  return { type: 'AllowancePosted', ...about, ...amounts, ...recordedOn(hotel, given) };
}

/**
 * So much of a charge, with its net and taxes. Each part is what the parts up to it make less what the ones before it made:
 * a charge that is allowed piece by piece is allowed to the last minor unit of every tax.
 */
function partOf(charge: Posting, amountMinor: number): Amounts {
  const before = madeUpOf(charge, charge.correctedMinor);
  const parts = madeUpOf(charge, charge.correctedMinor + amountMinor).map(
    (minor, index) => minor - (before[index] ?? 0),
  );
  const [netMinor = amountMinor, ...taxes] = parts;
  return {
    grossMinor: amountMinor,
    netMinor,
    taxes: charge.taxes.map((tax, index) => ({ ...tax, taxMinor: taxes[index] ?? 0 })),
  };
}

function madeUpOf({ netMinor, taxes }: Posting, amountMinor: number): readonly number[] {
  return share(amountMinor, [netMinor, ...taxes.map(({ taxMinor }) => taxMinor)]);
}

function flawOfAllowance(charge: Posting, amountMinor: number): PostAllowanceRefusal | undefined {
  if (!isCharge(charge)) return { code: 'wrong-posting', kind: charge.kind };
  if (charge.isGone) return { code: 'posting-gone', postingId: charge.postingId };
  const left = leftOf(charge);
  return flawOfAmount(amountMinor) ?? (amountMinor > left ? { code: 'allowance-exceeds', leftMinor: left } : undefined);
}
