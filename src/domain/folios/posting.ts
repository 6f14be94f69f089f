import type { HotelDay } from '../kernel/hotel-day.ts';
import type { FolioId, Instant, InvoiceId, PostingId, ReservationId, ShiftId } from '../kernel/identifiers.ts';
import type { Amounts } from '../taxes/taxes-on.ts';
import type { CorrectionReason, Department, PaymentMethod, PostingEvent, PostingKind } from './folios-events.ts';

/** A line of a folio, as far as decisions about it need it. */
export type Posting = Amounts & {
  readonly postingId: PostingId;
  readonly folioId: FolioId;
  readonly kind: PostingKind;
  readonly businessDate: HotelDay;
  /** Whose revenue it is, where its kind does not say so. */
  readonly department?: Department;
  /** The line that this one corrects, gives back or applies. */
  readonly againstId?: PostingId;
  /** What has been given back of it, allowed against it or, of a deposit, applied. */
  readonly correctedMinor: number;
  /** How much of that was given to the guest, who owed it: for a complaint, say, and not because the line was wrong. */
  readonly givenMinor?: number;
  /** An allowance that gives what was owed. */
  readonly isGiven?: true;
  readonly method?: PaymentMethod;
  readonly shiftId?: ShiftId;
  readonly reference?: string;
  readonly receivedAt?: Instant;
  /** The night and the stay that the charge of a night is for. */
  readonly night?: HotelDay;
  readonly reservationId?: ReservationId;
  /** The invoice that it stands on. */
  readonly invoiceId?: InvoiceId;
  /** When it was moved here, and from where: of two desks that move one line the one that did so first is right. */
  readonly moved?: { readonly fromFolioId: FolioId; readonly at: Instant };
  /** Voided or split: it counts no more. */
  readonly isGone?: true;
};

/** What a line does with its amount to the balance of its folio, to the deposits held on it, and to money in hand. */
export type Effect = { readonly balance: -1 | 0 | 1; readonly deposits: -1 | 0 | 1; readonly money: -1 | 0 | 1 };

/** A balance above zero is what the guest owes. */
export const EFFECTS: Readonly<Record<PostingKind, Effect>> = {
  charge: { balance: 1, deposits: 0, money: 0 },
  room: { balance: 1, deposits: 0, money: 0 },
  'city-tax': { balance: 1, deposits: 0, money: 0 },
  fee: { balance: 1, deposits: 0, money: 0 },
  payment: { balance: -1, deposits: 0, money: 1 },
  deposit: { balance: 0, deposits: 1, money: 1 },
  'deposit-applied': { balance: -1, deposits: -1, money: 0 },
  'deposit-refund': { balance: 0, deposits: -1, money: -1 },
  refund: { balance: 1, deposits: 0, money: -1 },
  allowance: { balance: -1, deposits: 0, money: 0 },
};

/** What is sold to the guest: it can be allowed against, split, and moved to the folio of whoever pays for it. */
export function isCharge({ kind }: Pick<Posting, 'kind'>): boolean {
  return kind === 'charge' || kind === 'room' || kind === 'city-tax' || kind === 'fee';
}

/** What is left of a line that can be given back, allowed or applied. */
export function leftOf({ grossMinor, correctedMinor }: Posting): number {
  return grossMinor - correctedMinor;
}

/** An amount without taxes in it: money that moves. */
export function plainAmounts(amountMinor: number): Amounts {
  return { grossMinor: amountMinor, netMinor: amountMinor, taxes: [] };
}

/** The line that an event writes. */
export function postingOf(event: PostingEvent): Posting {
  const { postingId, folioId, businessDate } = event;
  const line = { postingId, folioId, businessDate, kind: KINDS[event.type], correctedMinor: 0 };
  switch (event.type) {
    case 'RoomChargePosted': {
      const { night, reservationId } = event;
      return { ...line, ...amountsOf(event), night, reservationId };
    }
    case 'ChargePosted':
      return { ...line, ...amountsOf(event), ...told(event) };
    case 'CityTaxPosted':
    case 'FeePosted':
      return { ...line, ...amountsOf(event) };
    case 'AllowancePosted':
      return { ...line, ...amountsOf(event), againstId: event.against, ...told(event), ...given(event) };
    case 'DepositApplied':
      return { ...line, ...plainAmounts(event.amountMinor), againstId: event.depositId };
    case 'PaymentRecorded':
    case 'DepositRecorded': {
      const { receivedAt, reference } = event;
      return { ...line, ...moved(event), receivedAt, ...(reference === undefined ? {} : { reference }) };
    }
    case 'PaymentRefunded':
      return { ...line, ...moved(event), againstId: event.paymentId };
    case 'DepositRefunded':
      return { ...line, ...moved(event), againstId: event.depositId };
  }
}

/** The amounts of an event or a line and nothing else of it. */
export function amountsOf({ grossMinor, netMinor, taxes }: Amounts): Amounts {
  return { grossMinor, netMinor, taxes };
}

function told({ department }: { readonly department?: Department }): Pick<Posting, 'department'> {
  return department ? { department } : {};
}

function given({ reason }: { readonly reason: CorrectionReason }): Pick<Posting, 'isGiven'> {
  return reason === 'mistake' ? {} : { isGiven: true };
}

type Moved = { readonly method: PaymentMethod; readonly amountMinor: number; readonly shiftId?: ShiftId };

function moved({ method, amountMinor, shiftId }: Moved) {
  return { ...plainAmounts(amountMinor), method, ...(shiftId ? { shiftId } : {}) };
}

const KINDS: Readonly<Record<PostingEvent['type'], PostingKind>> = {
  ChargePosted: 'charge',
  RoomChargePosted: 'room',
  CityTaxPosted: 'city-tax',
  FeePosted: 'fee',
  PaymentRecorded: 'payment',
  DepositRecorded: 'deposit',
  DepositApplied: 'deposit-applied',
  DepositRefunded: 'deposit-refund',
  PaymentRefunded: 'refund',
  AllowancePosted: 'allowance',
};
