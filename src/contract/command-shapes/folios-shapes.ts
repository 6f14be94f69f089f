import type { CorrectionReason, PaymentMethod } from '#domain/folios/folios-events.ts';
import type { RecordPayment } from '#domain/folios/record-payment.ts';
import type { FoliosCommand } from '#domain/folios/folios-commands.ts';
import { id, list, oneOf, optional, record, whole, type FieldShapes, type Shape } from '../parsing/shape.ts';
import { commandShapes, minor, name } from './common-shapes.ts';
import { supply } from './taxes-shapes.ts';

const method: Shape<PaymentMethod> = oneOf('cash', 'card', 'bank-transfer', 'voucher', 'other');
const reason: Shape<CorrectionReason> = oneOf(
  'mistake',
  'complaint',
  'goodwill',
  'paid-twice',
  'cancelled',
  'write-off',
);
const money: FieldShapes<Omit<RecordPayment, 'type'>> = {
  postingId: id(),
  folioId: id(),
  method,
  amountMinor: minor,
  reference: optional(name),
};
const SHARES_MAX = 100;
/** Weights are small numbers: two shares of one half are 1 and 1. */
const WEIGHT_MAX = 1_000_000;

export const foliosShapes = commandShapes<FoliosCommand>({
  AddChargeItem: { itemId: id(), label: name, supply, unitMinor: minor },
  RepriceChargeItem: { itemId: id(), unitMinor: minor, before: minor },
  RetireChargeItem: { itemId: id() },
  ReinstateChargeItem: { itemId: id() },
  OpenFolio: {
    folioId: id(),
    kind: oneOf('guest', 'company', 'house', 'passer-by'),
    label: optional(name),
    reservationId: optional(id()),
  },
  CloseFolio: { folioId: id() },
  ReopenFolio: { folioId: id() },
  PostCharge: { postingId: id(), folioId: id(), itemId: id(), quantity: minor, unitMinor: optional(minor) },
  RecordPayment: money,
  RecordDeposit: money,
  ApplyDeposit: { postingId: id(), depositId: id(), amountMinor: minor },
  RefundPayment: { postingId: id(), paymentId: id(), amountMinor: minor, reason },
  RefundDeposit: { postingId: id(), depositId: id(), amountMinor: minor, reason },
  VoidPosting: { postingId: id(), reason },
  PostAllowance: { postingId: id(), against: id(), amountMinor: minor, reason },
  TransferPosting: { postingId: id(), fromFolioId: id(), toFolioId: id() },
  SplitPosting: {
    postingId: id(),
    shares: list(record({ postingId: id(), folioId: id(), weight: whole(0, WEIGHT_MAX) }), SHARES_MAX),
  },
  SplitFolio: { folioId: id(), toFolioId: id(), moves: oneOf('nights', 'extras') },
  OpenCashShift: { shiftId: id(), drawer: name, floatMinor: minor },
  DropCash: { dropId: id(), shiftId: id(), amountMinor: minor },
  CloseCashShift: { shiftId: id(), countedMinor: minor },
  OpenInvoiceSeries: { seriesId: id(), prefix: name },
  IssueInvoice: { invoiceId: id(), seriesId: id(), folioId: id(), billTo: optional(id()) },
  IssueCreditNote: { invoiceId: id(), credits: id(), seriesId: id(), reason },
});
