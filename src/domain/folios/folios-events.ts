import type { HotelDay } from '../kernel/hotel-day.ts';
import type {
  ChargeItemId,
  DeviceId,
  FolioId,
  Instant,
  PostingId,
  ReservationId,
  RoomId,
  ShiftId,
  StaffId,
} from '../kernel/identifiers.ts';
import type { Amounts } from '../taxes/taxes-on.ts';
import type { Supply } from '../taxes/taxes-events.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
// Every event of money says by itself which folios it touches, on which business date it counts and how much it moves, so
// that any sum can be folded from events alone. Amounts are never negative: what an event does to a balance is its type.
export type FoliosEvent =
  | ChargeItemAdded
  | ChargeItemRepriced
  | ChargeItemRetired
  | ChargeItemReinstated
  | FolioOpened
  | FolioClosed
  | FolioReopened
  | PostingEvent
  | PostingVoided
  | PostingTransferred
  | PostingSplit
  | CashShiftEvent;

/** Events that write a new line on a folio. */
export type PostingEvent =
  | ChargePosted
  | RoomChargePosted
  | CityTaxPosted
  | FeePosted
  | PaymentRecorded
  | DepositRecorded
  | DepositApplied
  | DepositRefunded
  | PaymentRefunded
  | AllowancePosted;

export type CashShiftEvent = CashShiftOpened | CashDropped | CashShiftClosed;

export type FolioKind = 'guest' | 'company' | 'house' | 'passer-by';
export type PostingKind =
  | 'charge'
  | 'room'
  | 'city-tax'
  | 'fee'
  | 'payment'
  | 'deposit'
  | 'deposit-applied'
  | 'deposit-refund'
  | 'refund'
  | 'allowance';
export type PaymentMethod = 'cash' | 'card' | 'bank-transfer' | 'voucher' | 'other';
export type FeeKind = 'cancellation' | 'no-show';
/** Where the hotel's money is earned, by what is supplied; a city tax is earned by nobody and passed on. */
export type Department = Supply | 'city-tax';
/** Why money was corrected: codes and not words, for a bill is kept for years and a guest can ask to be forgotten. */
export type CorrectionReason = 'mistake' | 'complaint' | 'goodwill' | 'paid-twice' | 'cancelled' | 'write-off';

/** The business date on which something counts and, where that date was closed already, the one it was done on. */
export type Dated = { readonly businessDate: HotelDay; readonly originalBusinessDate?: HotelDay };

type OnFolio = { readonly postingId: PostingId; readonly folioId: FolioId };
type MoneyMoved = {
  readonly method: PaymentMethod;
  readonly amountMinor: number;
  /** The cash shift that the money went through. */
  readonly shiftId?: ShiftId;
};

export type ChargeItemAdded = {
  readonly type: 'ChargeItemAdded';
  readonly itemId: ChargeItemId;
  readonly label: string;
  readonly supply: Supply;
  /** What one costs where no other price is said. */
  readonly unitMinor: number;
};

/** `before` and `unitMinor` are what one cost and what it costs from now on. */
export type ChargeItemRepriced = {
  readonly type: 'ChargeItemRepriced';
  readonly itemId: ChargeItemId;
  readonly before: number;
  readonly unitMinor: number;
};

export type ChargeItemRetired = { readonly type: 'ChargeItemRetired'; readonly itemId: ChargeItemId };

export type ChargeItemReinstated = { readonly type: 'ChargeItemReinstated'; readonly itemId: ChargeItemId };

export type FolioOpened = {
  readonly type: 'FolioOpened';
  readonly folioId: FolioId;
  readonly kind: FolioKind;
  /** What a company's or a house account is called; never a guest's name. */
  readonly label?: string;
  /** The stay that a further folio of a guest, or a company's, belongs to. */
  readonly reservationId?: ReservationId;
};

export type FolioClosed = { readonly type: 'FolioClosed'; readonly folioId: FolioId };
export type FolioReopened = { readonly type: 'FolioReopened'; readonly folioId: FolioId };

export type ChargePosted = OnFolio &
  Amounts &
  Dated & {
    readonly type: 'ChargePosted';
    readonly itemId: ChargeItemId;
    readonly quantity: number;
    readonly unitMinor: number;
    readonly department?: Department;
  };

export type RoomChargePosted = OnFolio &
  Amounts &
  Dated & {
    readonly type: 'RoomChargePosted';
    readonly reservationId: ReservationId;
    readonly night: HotelDay;
    readonly roomId?: RoomId;
  };

export type CityTaxPosted = OnFolio &
  Amounts &
  Dated & {
    readonly type: 'CityTaxPosted';
    readonly reservationId: ReservationId;
    readonly night: HotelDay;
    readonly code: string;
    readonly persons: number;
    readonly unitMinor: number;
  };

export type FeePosted = OnFolio &
  Amounts &
  Dated & { readonly type: 'FeePosted'; readonly reservationId: ReservationId; readonly fee: FeeKind };

export type PaymentRecorded = OnFolio &
  MoneyMoved &
  Dated & {
    readonly type: 'PaymentRecorded';
    readonly receivedAt: Instant;
    /** What the terminal or the bank calls it: the same reference is the same payment. */
    readonly reference?: string;
  };

/** Money that is still the guest's: a liability until it is applied to the bill. */
export type DepositRecorded = OnFolio &
  MoneyMoved &
  Dated & { readonly type: 'DepositRecorded'; readonly receivedAt: Instant; readonly reference?: string };

export type DepositApplied = OnFolio &
  Dated & { readonly type: 'DepositApplied'; readonly depositId: PostingId; readonly amountMinor: number };

export type DepositRefunded = OnFolio &
  MoneyMoved &
  Dated & { readonly type: 'DepositRefunded'; readonly depositId: PostingId; readonly reason: CorrectionReason };

export type PaymentRefunded = OnFolio &
  MoneyMoved &
  Dated & { readonly type: 'PaymentRefunded'; readonly paymentId: PostingId; readonly reason: CorrectionReason };

/** A reduction of a charge, with its share of the taxes. */
export type AllowancePosted = OnFolio &
  Amounts &
  Dated & {
    readonly type: 'AllowancePosted';
    readonly against: PostingId;
    readonly reason: CorrectionReason;
    /** Whose revenue becomes less. */
    readonly department?: Department;
  };

/** The line stays where it is, struck through; its amounts are repeated here, so that a sum can take them back. */
export type PostingVoided = OnFolio &
  Amounts &
  Dated & {
    readonly type: 'PostingVoided';
    readonly kind: PostingKind;
    readonly department?: Department;
    readonly method?: PaymentMethod;
    readonly shiftId?: ShiftId;
    readonly reason: CorrectionReason;
  };

export type PostingTransferred = Amounts &
  Dated & {
    readonly type: 'PostingTransferred';
    readonly postingId: PostingId;
    readonly kind: PostingKind;
    readonly fromFolioId: FolioId;
    readonly toFolioId: FolioId;
    /** When somebody moved it, by the clock of their desk. Events of before desks were compared do not say it. */
    readonly at?: Instant;
    /** Where they saw it, when a colleague had moved it from there too, but later: `fromFolioId` is where that put it. */
    readonly seenOnFolioId?: FolioId;
  };

export type SplitPart = OnFolio & Amounts;

/** The line is replaced by its parts, on one folio or on several; their sum is the line's to the minor unit. */
export type PostingSplit = OnFolio &
  Dated & { readonly type: 'PostingSplit'; readonly kind: PostingKind; readonly parts: readonly SplitPart[] };

export type CashShiftOpened = {
  readonly type: 'CashShiftOpened';
  readonly shiftId: ShiftId;
  readonly drawer: string;
  readonly device: DeviceId;
  readonly cashier: StaffId;
  readonly floatMinor: number;
  readonly businessDate: HotelDay;
};

/** Cash taken out of the drawer into the safe. */
export type CashDropped = {
  readonly type: 'CashDropped';
  readonly dropId: string;
  readonly shiftId: ShiftId;
  readonly amountMinor: number;
  readonly businessDate: HotelDay;
};

export type CashShiftClosed = {
  readonly type: 'CashShiftClosed';
  readonly shiftId: ShiftId;
  readonly countedMinor: number;
  readonly expectedMinor: number;
  readonly businessDate: HotelDay;
};
