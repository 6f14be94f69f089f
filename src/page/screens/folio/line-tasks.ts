import type { FolioLine } from '#contract/folio.ts';
import type { CorrectionReason } from '#domain/folios/folios-events.ts';
import { isCharge } from '#domain/folios/posting.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { FolioId, PostingId } from '#domain/kernel/identifiers.ts';

/** What can be done with one line of a folio. */
export type LineTask = 'void' | 'allow' | 'refund' | 'apply' | 'refund-deposit' | 'move' | 'split';

/** The tasks that make sense for a line as it is, what is usual first. Whether one may be done is the hotel's decision. */
export function tasksFor(line: FolioLine, today: HotelDay | undefined): readonly LineTask[] {
  const isUntouched = line.correctedMinor === 0;
  const left = line.grossMinor - line.correctedMinor;
  return [
    ...(line.businessDate === today && isUntouched ? (['void'] as const) : []),
    ...(isCharge(line) && left > 0 ? (['allow'] as const) : []),
    ...(line.kind === 'payment' && left > 0 ? (['refund'] as const) : []),
    ...(line.kind === 'deposit' && left > 0 ? (['apply', 'refund-deposit'] as const) : []),
    ...((isCharge(line) || line.kind === 'payment') && isUntouched ? (['move'] as const) : []),
    ...(isCharge(line) && isUntouched ? (['split'] as const) : []),
  ];
}

/** What a person has said in the dialog. */
export type Said = {
  readonly amountMinor: number;
  readonly reason: CorrectionReason;
  readonly toFolioId: FolioId;
  readonly shares: number;
};

export function commandOf(
  task: LineTask,
  { postingId }: FolioLine,
  folioId: FolioId,
  { amountMinor, reason, toFolioId, shares }: Said,
  newPosting: () => PostingId,
): HotelCommand {
  switch (task) {
    case 'void':
      return { type: 'VoidPosting', postingId, reason };
    case 'allow':
      return { type: 'PostAllowance', postingId: newPosting(), against: postingId, amountMinor, reason };
    case 'refund':
      return { type: 'RefundPayment', postingId: newPosting(), paymentId: postingId, amountMinor, reason };
    case 'apply':
      return { type: 'ApplyDeposit', postingId: newPosting(), depositId: postingId, amountMinor };
    case 'refund-deposit':
      return { type: 'RefundDeposit', postingId: newPosting(), depositId: postingId, amountMinor, reason };
    case 'move':
      return { type: 'TransferPosting', postingId, fromFolioId: folioId, toFolioId };
    case 'split': {
      const others = Array.from({ length: shares - 1 }, () => ({ postingId: newPosting(), folioId, weight: 1 }));
      const moved = { postingId: newPosting(), folioId: toFolioId, weight: 1 };
      return { type: 'SplitPosting', postingId, shares: [...others, moved] };
    }
  }
}
