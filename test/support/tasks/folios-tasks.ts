import { folioBalance, folioOf, guestFolioId, type ChargeItem, type Folio } from '#domain/folios/folio.ts';
import type { CorrectionReason, PaymentMethod } from '#domain/folios/folios-events.ts';
import type { FoliosCommand } from '#domain/folios/folios-commands.ts';
import { leftOf, type Posting } from '#domain/folios/posting.ts';
import type {
  ChargeItemId,
  FolioId,
  InvoiceId,
  PostingId,
  ReservationId,
  SeriesId,
  ShiftId,
} from '#domain/kernel/identifiers.ts';
import { pick, type Picks, type Tasks } from './picks.ts';

const METHODS: readonly PaymentMethod[] = ['cash', 'card', 'bank-transfer'];
const REASONS: readonly CorrectionReason[] = ['mistake', 'complaint', 'goodwill'];

export const foliosTasks: Tasks<FoliosCommand> = {
  AddChargeItem: ({ newId, c }) => ({
    type: 'AddChargeItem',
    itemId: newId as ChargeItemId,
    label: `Item ${newId}`,
    supply: c % 2 === 0 ? 'food' : 'services',
    unitMinor: 7 * c,
  }),
  RepriceChargeItem: (picks) =>
    aboutItem(picks, ({ itemId, unitMinor }) => ({
      type: 'RepriceChargeItem',
      itemId,
      unitMinor: 11 * (picks.c % 300),
      before: unitMinor,
    })),
  RetireChargeItem: (picks) => aboutItem(picks, ({ itemId }) => ({ type: 'RetireChargeItem', itemId })),
  ReinstateChargeItem: (picks) => aboutItem(picks, ({ itemId }) => ({ type: 'ReinstateChargeItem', itemId })),
  OpenFolio: ({ newId, a }) => ({
    type: 'OpenFolio',
    folioId: newId as FolioId,
    kind: pick(['company', 'house', 'passer-by'] as const, a),
    label: `Account ${newId}`,
  }),
  CloseFolio: (picks) => aboutFolio(picks, ({ folioId }) => ({ type: 'CloseFolio', folioId })),
  ReopenFolio: (picks) => aboutFolio(picks, ({ folioId }) => ({ type: 'ReopenFolio', folioId })),
  PostCharge: (picks) =>
    aboutItem(picks, ({ itemId, unitMinor }) =>
      aboutFolio(picks, ({ folioId }) => ({
        type: 'PostCharge',
        postingId: picks.newId as PostingId,
        folioId,
        itemId,
        quantity: 1 + (picks.b % 4),
        ...(picks.b % 2 === 0 ? { unitMinor } : {}),
      })),
    ),
  RecordPayment: (picks) => aboutFolio(picks, (folio) => ({ type: 'RecordPayment', ...money(picks, folio) })),
  RecordDeposit: (picks) => aboutFolio(picks, (folio) => ({ type: 'RecordDeposit', ...money(picks, folio) })),
  ApplyDeposit: (picks) =>
    aboutPosting(picks, ['deposit'], ({ postingId: depositId, grossMinor }) => ({
      type: 'ApplyDeposit',
      postingId: picks.newId as PostingId,
      depositId,
      amountMinor: partOf(grossMinor, picks.b),
    })),
  RefundPayment: (picks) =>
    aboutPosting(picks, ['payment'], ({ postingId: paymentId, grossMinor }) => ({
      type: 'RefundPayment',
      postingId: picks.newId as PostingId,
      paymentId,
      amountMinor: partOf(grossMinor, picks.b),
      reason: 'paid-twice',
    })),
  RefundDeposit: (picks) =>
    aboutPosting(picks, ['deposit'], ({ postingId: depositId, grossMinor }) => ({
      type: 'RefundDeposit',
      postingId: picks.newId as PostingId,
      depositId,
      amountMinor: partOf(grossMinor, picks.b),
      reason: 'cancelled',
    })),
  VoidPosting: (picks) =>
    aboutPosting(picks, undefined, ({ postingId }) => ({
      type: 'VoidPosting',
      postingId,
      reason: pick(REASONS, picks.a),
    })),
  PostAllowance: (picks) =>
    aboutPosting(picks, ['room', 'charge', 'city-tax'], (charge) => ({
      type: 'PostAllowance',
      postingId: picks.newId as PostingId,
      against: charge.postingId,
      amountMinor: partOf(leftOf(charge), picks.b),
      reason: pick(REASONS, picks.a),
    })),
  TransferPosting: (picks) =>
    aboutPosting(picks, ['room', 'charge', 'payment'], ({ postingId, folioId: fromFolioId }) => ({
      type: 'TransferPosting',
      postingId,
      fromFolioId,
      toFolioId: anyFolio(picks, picks.a)?.folioId ?? fromFolioId,
    })),
  SplitPosting: (picks) =>
    aboutPosting(picks, ['room', 'charge'], ({ postingId, folioId }) => ({
      type: 'SplitPosting',
      postingId,
      shares: [
        { postingId: `${picks.newId}-1` as PostingId, folioId, weight: 1 },
        {
          postingId: `${picks.newId}-2` as PostingId,
          folioId: anyFolio(picks, picks.a)?.folioId ?? folioId,
          weight: 1 + (picks.b % 3),
        },
      ],
    })),
  SplitFolio: (picks) =>
    aboutFolio(picks, ({ folioId }) => ({
      type: 'SplitFolio',
      folioId,
      toFolioId: anyFolio(picks, picks.a)?.folioId ?? folioId,
      moves: picks.b % 2 === 0 ? 'nights' : 'extras',
    })),
  OpenCashShift: ({ newId, a, c }) => ({
    type: 'OpenCashShift',
    shiftId: newId as ShiftId,
    drawer: pick(['Drawer 1', 'Drawer 2'], a),
    floatMinor: 100 * c,
  }),
  OpenInvoiceSeries: ({ newId, a }) => ({
    type: 'OpenInvoiceSeries',
    seriesId: newId as SeriesId,
    prefix: `${pick(['A', 'B', 'C'], a)}-`,
  }),
  IssueInvoice: (picks) =>
    aboutFolio(picks, ({ folioId }) => {
      const seriesId = anySeries(picks);
      const billTo = picks.hotel.reservations.get(folioId as string as ReservationId)?.guestId;
      const about = { invoiceId: picks.newId as InvoiceId, folioId, ...(billTo ? { billTo } : {}) };
      return seriesId && { type: 'IssueInvoice', ...about, seriesId };
    }),
  IssueCreditNote: (picks) => {
    const { hotel, newId, a, d } = picks;
    const seriesId = anySeries(picks);
    const invoice = [...hotel.invoices.values()].at(d % Math.max(1, hotel.invoices.size));
    const about = { invoiceId: newId as InvoiceId, reason: pick(REASONS, a) };
    return invoice && seriesId && { type: 'IssueCreditNote', ...about, credits: invoice.invoiceId, seriesId };
  },
  DropCash: ({ hotel, newId, d }) => {
    const shift = [...hotel.shifts.values()].at(d % Math.max(1, hotel.shifts.size));
    return shift && { type: 'DropCash', dropId: newId, shiftId: shift.shiftId, amountMinor: 100 };
  },
  CloseCashShift: ({ hotel, c, d }) => {
    const shift = [...hotel.shifts.values()].at(d % Math.max(1, hotel.shifts.size));
    return shift && { type: 'CloseCashShift', shiftId: shift.shiftId, countedMinor: 100 * c };
  },
};

function anySeries({ hotel, b }: Picks): SeriesId | undefined {
  return [...hotel.invoiceSeries.values()].at(b % Math.max(1, hotel.invoiceSeries.size))?.seriesId;
}

/** What is owed, as a rule; else some amount. */
function money({ hotel, newId, a, b }: Picks, { folioId }: Folio) {
  const owed = folioBalance(hotel, folioId);
  const amountMinor = owed > 0 && b % 3 > 0 ? owed : 100 * (1 + b);
  return {
    postingId: newId as PostingId,
    folioId,
    method: pick(METHODS, a),
    amountMinor,
    ...(b % 5 === 0 ? { reference: `slip ${a % 3}` } : {}),
  };
}

function partOf(amountMinor: number, die: number): number {
  return die % 2 === 0 ? amountMinor : Math.max(1, Math.floor(amountMinor / 3));
}

/** A folio that somebody has written on or opened, or that of some stay. */
function anyFolio({ hotel }: Picks, die: number): Folio | undefined {
  const stays = [...hotel.reservations.values()].map(({ reservationId }) => guestFolioId(reservationId));
  const ids = [...new Set([...[...hotel.folios.values()].map(({ folioId }) => folioId), ...stays])];
  const folioId = ids[die % Math.max(1, ids.length)];
  return folioId && folioOf(hotel, folioId);
}

function aboutFolio<Command extends FoliosCommand>(
  picks: Picks,
  command: (folio: Folio) => Command | undefined,
): Command | undefined {
  const folio = anyFolio(picks, picks.d);
  return folio && command(folio);
}

function aboutItem<Command extends FoliosCommand>(
  { hotel, a }: Picks,
  command: (item: ChargeItem) => Command | undefined,
): Command | undefined {
  const item = [...hotel.chargeItems.values()].at(a % Math.max(1, hotel.chargeItems.size));
  return item && command(item);
}

function aboutPosting<Command extends FoliosCommand>(
  { hotel, d }: Picks,
  kinds: readonly Posting['kind'][] | undefined,
  command: (posting: Posting) => Command,
): Command | undefined {
  const postings = [...hotel.postings.values()].filter(({ kind }) => kinds?.includes(kind) ?? true);
  const posting = postings[d % Math.max(1, postings.length)];
  return posting && command(posting);
}
