import type { FoliosCommand } from '#domain/folios/folios-commands.ts';
import { methodWords } from '../money-words.ts';
import { plural } from '../plural.ts';
import type { CommandWords } from './command-words.ts';

export const foliosCommands: CommandWords<FoliosCommand> = {
  AddChargeItem: {
    label: 'Add charge item',
    done: ({ label, unitMinor }, names) => `${label} costs ${names.money(unitMinor)}.`,
  },
  RepriceChargeItem: {
    label: 'Change the price',
    done: ({ unitMinor }, names) => `One costs ${names.money(unitMinor)} from now on.`,
  },
  RetireChargeItem: { label: 'Retire charge item', done: () => 'It is charged no longer.' },
  ReinstateChargeItem: { label: 'Charge it again', done: () => 'It is charged again.' },
  OpenFolio: { label: 'Open folio', done: ({ label }) => `Folio ${label ?? ''} opened.`.replace('  ', ' ') },
  CloseFolio: { label: 'Close folio', done: () => 'The folio is closed.' },
  ReopenFolio: { label: 'Reopen folio', done: () => 'The folio is open again.' },
  PostCharge: { label: 'Post charge', done: ({ quantity }) => `${plural(quantity, 'item')} charged.` },
  RecordPayment: {
    label: 'Take payment',
    done: ({ amountMinor, method }, names) =>
      `Payment of ${names.money(amountMinor)} taken: ${methodWords[method].toLowerCase()}.`,
  },
  RecordDeposit: {
    label: 'Take deposit',
    done: ({ amountMinor, method }, names) =>
      `Deposit of ${names.money(amountMinor)} taken: ${methodWords[method].toLowerCase()}.`,
  },
  ApplyDeposit: {
    label: 'Apply deposit',
    done: ({ amountMinor }, names) => `${names.money(amountMinor)} of the deposit applied to the bill.`,
  },
  RefundPayment: {
    label: 'Refund payment',
    done: ({ amountMinor }, names) => `${names.money(amountMinor)} given back.`,
  },
  RefundDeposit: {
    label: 'Refund deposit',
    done: ({ amountMinor }, names) => `${names.money(amountMinor)} of the deposit given back.`,
  },
  VoidPosting: { label: 'Void', done: () => 'The line is struck through.' },
  PostAllowance: {
    label: 'Post allowance',
    done: ({ amountMinor }, names) => `${names.money(amountMinor)} taken off the bill.`,
  },
  TransferPosting: { label: 'Move to another folio', done: () => 'The line is on the other folio now.' },
  SplitPosting: {
    label: 'Split',
    done: ({ shares }) => `The line is split into ${plural(shares.length, 'share')}.`,
  },
  SplitFolio: {
    label: 'Split folio',
    done: ({ moves }) => (moves === 'nights' ? 'The nights were moved.' : 'The extras were moved.'),
  },
  OpenCashShift: { label: 'Open cash shift', done: ({ drawer }) => `Cash shift at ${drawer} opened.` },
  DropCash: {
    label: 'Drop cash into the safe',
    done: ({ amountMinor }, names) => `${names.money(amountMinor)} dropped into the safe.`,
  },
  CloseCashShift: {
    label: 'Count and close shift',
    done: ({ countedMinor }, names) => `Cash shift closed with ${names.money(countedMinor)} counted.`,
  },
  OpenInvoiceSeries: {
    label: 'Begin a series of numbers',
    done: ({ prefix }) => `This device gives out the invoice numbers ${prefix}1 and on.`,
  },
  IssueInvoice: { label: 'Issue invoice', done: () => 'The invoice is issued.' },
  IssueCreditNote: { label: 'Issue credit note', done: () => 'The invoice is taken back by a credit note.' },
};
