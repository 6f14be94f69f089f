import type { FoliosCommand } from '#domain/folios/folios-commands.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { FolioId, PostingId } from '#domain/kernel/identifiers.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const foliosCompensations: Compensations<FoliosCommand> = {
  AddChargeItem: ({ itemId }) => [{ type: 'RetireChargeItem', itemId }],
  RepriceChargeItem: ({ itemId, unitMinor, before }) => [
    { type: 'RepriceChargeItem', itemId, unitMinor: before, before: unitMinor },
  ],
  RetireChargeItem: ({ itemId }) => [{ type: 'ReinstateChargeItem', itemId }],
  ReinstateChargeItem: ({ itemId }) => [{ type: 'RetireChargeItem', itemId }],
  OpenFolio: close,
  CloseFolio: ({ folioId }) => [{ type: 'ReopenFolio', folioId }],
  ReopenFolio: close,
  PostCharge: voidIt,
  RecordPayment: voidIt,
  RecordDeposit: voidIt,
  ApplyDeposit: voidIt,
  RefundPayment: voidIt,
  RefundDeposit: voidIt,
  PostAllowance: voidIt,
  VoidPosting: cannotBeTakenBack,
  TransferPosting: ({ postingId, fromFolioId, toFolioId }) => [
    { type: 'TransferPosting', postingId, fromFolioId: toFolioId, toFolioId: fromFolioId },
  ],
  SplitPosting: cannotBeTakenBack,
  SplitFolio: cannotBeTakenBack,
  OpenCashShift: cannotBeTakenBack,
  DropCash: cannotBeTakenBack,
  CloseCashShift: cannotBeTakenBack,
  OpenInvoiceSeries: cannotBeTakenBack,
  // An invoice that is out is taken back by a credit note, for a reason that a person gives.
  IssueInvoice: cannotBeTakenBack,
  IssueCreditNote: cannotBeTakenBack,
};

/** A line that was just written is struck through: nothing on a folio disappears. */
function voidIt({ postingId }: { readonly postingId: PostingId }): readonly HotelCommand[] {
  return [{ type: 'VoidPosting', postingId, reason: 'mistake' }];
}

function close({ folioId }: { readonly folioId: FolioId }): readonly HotelCommand[] {
  return [{ type: 'CloseFolio', folioId }];
}
