import type { CommandClasses, Deciders } from '../context.ts';
import { addChargeItem, type AddChargeItem, type AddChargeItemRefusal } from './add-charge-item.ts';
import { applyDeposit, type ApplyDeposit, type ApplyDepositRefusal } from './apply-deposit.ts';
import { closeCashShift, type CloseCashShift, type CloseCashShiftRefusal } from './close-cash-shift.ts';
import { closeFolio, type CloseFolio, type CloseFolioRefusal } from './close-folio.ts';
import { dropCash, type DropCash, type DropCashRefusal } from './drop-cash.ts';
import type { FoliosEvent } from './folios-events.ts';
import type { InvoiceEvent } from './invoice-events.ts';
import { issueCreditNote, type IssueCreditNote, type IssueCreditNoteRefusal } from './issue-credit-note.ts';
import { issueInvoice, type IssueInvoice, type IssueInvoiceRefusal } from './issue-invoice.ts';
import { openCashShift, type OpenCashShift, type OpenCashShiftRefusal } from './open-cash-shift.ts';
import { openFolio, type OpenFolio, type OpenFolioRefusal } from './open-folio.ts';
import { openInvoiceSeries, type OpenInvoiceSeries, type OpenInvoiceSeriesRefusal } from './open-invoice-series.ts';
import { postAllowance, type PostAllowance, type PostAllowanceRefusal } from './post-allowance.ts';
import { postCharge, type PostCharge, type PostChargeRefusal } from './post-charge.ts';
import {
  recordDeposit,
  recordPayment,
  type RecordDeposit,
  type RecordPayment,
  type RecordPaymentRefusal,
} from './record-payment.ts';
import { refundDeposit, type RefundDeposit, type RefundDepositRefusal } from './refund-deposit.ts';
import { refundPayment, type RefundPayment, type RefundPaymentRefusal } from './refund-payment.ts';
import { reopenFolio, type ReopenFolio, type ReopenFolioRefusal } from './reopen-folio.ts';
import { repriceChargeItem, type RepriceChargeItem, type RepriceChargeItemRefusal } from './reprice-charge-item.ts';
import {
  reinstateChargeItem,
  retireChargeItem,
  type ReinstateChargeItem,
  type RetireChargeItem,
  type RetireChargeItemRefusal,
} from './retire-charge-item.ts';
import { splitFolio, type SplitFolio, type SplitFolioRefusal } from './split-folio.ts';
import { splitPosting, type SplitPosting, type SplitPostingRefusal } from './split-posting.ts';
import { transferPosting, type TransferPosting, type TransferPostingRefusal } from './transfer-posting.ts';
import { voidPosting, type VoidPosting, type VoidPostingRefusal } from './void-posting.ts';

export type FoliosCommand =
  | AddChargeItem
  | RepriceChargeItem
  | RetireChargeItem
  | ReinstateChargeItem
  | OpenFolio
  | CloseFolio
  | ReopenFolio
  | PostCharge
  | RecordPayment
  | RecordDeposit
  | ApplyDeposit
  | RefundPayment
  | RefundDeposit
  | VoidPosting
  | PostAllowance
  | TransferPosting
  | SplitPosting
  | SplitFolio
  | OpenCashShift
  | DropCash
  | CloseCashShift
  | OpenInvoiceSeries
  | IssueInvoice
  | IssueCreditNote;

export type FoliosRefusal =
  | AddChargeItemRefusal
  | RepriceChargeItemRefusal
  | RetireChargeItemRefusal
  | OpenFolioRefusal
  | CloseFolioRefusal
  | ReopenFolioRefusal
  | PostChargeRefusal
  | RecordPaymentRefusal
  | ApplyDepositRefusal
  | RefundPaymentRefusal
  | RefundDepositRefusal
  | VoidPostingRefusal
  | PostAllowanceRefusal
  | TransferPostingRefusal
  | SplitPostingRefusal
  | SplitFolioRefusal
  | OpenCashShiftRefusal
  | DropCashRefusal
  | CloseCashShiftRefusal
  | OpenInvoiceSeriesRefusal
  | IssueInvoiceRefusal
  | IssueCreditNoteRefusal;

export const foliosDeciders: Deciders<FoliosCommand, FoliosEvent | InvoiceEvent, FoliosRefusal> = {
  AddChargeItem: addChargeItem,
  RepriceChargeItem: repriceChargeItem,
  RetireChargeItem: retireChargeItem,
  ReinstateChargeItem: reinstateChargeItem,
  OpenFolio: openFolio,
  CloseFolio: closeFolio,
  ReopenFolio: reopenFolio,
  PostCharge: postCharge,
  RecordPayment: recordPayment,
  RecordDeposit: recordDeposit,
  ApplyDeposit: applyDeposit,
  RefundPayment: refundPayment,
  RefundDeposit: refundDeposit,
  VoidPosting: voidPosting,
  PostAllowance: postAllowance,
  TransferPosting: transferPosting,
  SplitPosting: splitPosting,
  SplitFolio: splitFolio,
  OpenCashShift: openCashShift,
  DropCash: dropCash,
  CloseCashShift: closeCashShift,
  OpenInvoiceSeries: openInvoiceSeries,
  IssueInvoice: issueInvoice,
  IssueCreditNote: issueCreditNote,
};

export const foliosClasses: CommandClasses<FoliosCommand> = {
  AddChargeItem: 'control',
  RepriceChargeItem: 'control',
  RetireChargeItem: 'control',
  ReinstateChargeItem: 'control',
  OpenFolio: 'fact',
  CloseFolio: 'promise',
  ReopenFolio: 'promise',
  PostCharge: 'fact',
  RecordPayment: 'fact',
  RecordDeposit: 'fact',
  ApplyDeposit: 'fact',
  RefundPayment: 'fact',
  RefundDeposit: 'fact',
  VoidPosting: 'promise',
  PostAllowance: 'fact',
  TransferPosting: 'promise',
  SplitPosting: 'promise',
  SplitFolio: 'promise',
  OpenCashShift: 'fact',
  DropCash: 'fact',
  CloseCashShift: 'fact',
  OpenInvoiceSeries: 'control',
  IssueInvoice: 'control',
  IssueCreditNote: 'control',
};
