import type { CorrectionReason, FeeKind, FolioKind, PaymentMethod, PostingKind } from '#domain/folios/folios-events.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type {
  ChargeItemId,
  DeviceId,
  FolioId,
  GuestId,
  Instant,
  PostingId,
  ReservationId,
  RoomId,
  ShiftId,
  StaffId,
  TaxRuleId,
} from '#domain/kernel/identifiers.ts';
import type { ReservationStatus } from '#domain/reservations/reservation.ts';
import type { TaxShare } from '#domain/taxes/taxes-on.ts';
import type { Supply } from '#domain/taxes/taxes-events.ts';

/** Who did it, when and where. */
export type DoneBy = {
  readonly at: Instant;
  readonly actor: StaffId;
  readonly device: DeviceId;
  readonly offline: boolean;
};

/** What became of a line that does not count on this folio any more. */
export type LineGone = DoneBy &
  (
    | { readonly how: 'voided'; readonly reason: CorrectionReason }
    | { readonly how: 'moved'; readonly toFolioId: FolioId }
    | { readonly how: 'split' }
  );

/** One line of a statement. It never disappears; what corrects it stands below it. */
export type FolioLine = DoneBy & {
  readonly postingId: PostingId;
  readonly kind: PostingKind;
  readonly businessDate: HotelDay;
  /** The day it was done on, where that one was closed. */
  readonly originalBusinessDate?: HotelDay;
  /** What it adds to the balance; below zero it makes it smaller. A deposit that is held adds nothing. */
  readonly amountMinor: number;
  readonly grossMinor: number;
  readonly netMinor: number;
  readonly taxes: readonly TaxShare[];
  /** Not confirmed by the server yet. */
  readonly pending: boolean;
  readonly gone?: LineGone;
  /** What was given back of it, allowed against it or applied. */
  readonly correctedMinor: number;
  readonly itemId?: ChargeItemId;
  readonly quantity?: number;
  readonly unitMinor?: number;
  readonly night?: HotelDay;
  readonly roomId?: RoomId;
  readonly taxCode?: string;
  readonly persons?: number;
  readonly fee?: FeeKind;
  readonly method?: PaymentMethod;
  readonly reference?: string;
  readonly reason?: CorrectionReason;
  readonly against?: PostingId;
  readonly fromFolioId?: FolioId;
};

export type FolioOwner = {
  readonly reservationId: ReservationId;
  readonly guestId: GuestId;
  readonly guest: string;
  readonly confirmation: string;
  readonly stay: Interval;
  readonly status: ReservationStatus;
  readonly roomNumber: string | undefined;
};

export type FolioCard = {
  readonly folioId: FolioId;
  readonly kind: FolioKind;
  readonly label: string | undefined;
  readonly isClosed: boolean;
  readonly owner: FolioOwner | undefined;
  /** Each with the balance after it. */
  readonly lines: readonly (FolioLine & { readonly runningMinor: number; readonly itemLabel: string | undefined })[];
  /** Nights that have come and are not charged yet. */
  readonly unposted: readonly HotelDay[];
  readonly chargesMinor: number;
  readonly paymentsMinor: number;
  readonly balanceMinor: number;
  readonly depositsMinor: number;
  readonly taxes: readonly (TaxShare & { readonly netMinor: number })[];
};

export type OpenBalance = {
  readonly folioId: FolioId;
  readonly kind: FolioKind;
  readonly label: string | undefined;
  readonly owner: FolioOwner | undefined;
  readonly balanceMinor: number;
  readonly depositsMinor: number;
};

export type ShiftReport = {
  readonly shiftId: ShiftId;
  readonly drawer: string;
  readonly device: DeviceId;
  readonly cashier: StaffId;
  readonly openedAt: Instant;
  readonly businessDate: HotelDay;
  readonly floatMinor: number;
  /** Taken less given back, by means of payment. */
  readonly byMethod: readonly { readonly method: PaymentMethod; readonly inMinor: number; readonly outMinor: number }[];
  readonly droppedMinor: number;
  readonly expectedMinor: number;
  /** Once it is closed: what was counted and what should have been there. */
  readonly counted?: { readonly countedMinor: number; readonly expectedMinor: number; readonly at: Instant };
};

export type MoneyRules = {
  readonly items: readonly {
    readonly itemId: ChargeItemId;
    readonly label: string;
    readonly supply: Supply;
    readonly unitMinor: number;
    /** It is charged no longer. */
    readonly retired?: true;
  }[];
  readonly taxes: readonly {
    readonly taxRuleId: TaxRuleId;
    readonly code: string;
    readonly from: HotelDay;
    readonly basisPoints: number;
    readonly isIncluded: boolean;
    readonly appliesTo: readonly Supply[];
  }[];
  readonly cityTaxes: readonly {
    readonly taxRuleId: TaxRuleId;
    readonly code: string;
    readonly from: HotelDay;
    readonly amountMinor: number;
    readonly exemptBelowAge?: number;
    readonly nightsAtMost?: number;
  }[];
};

export type FolioQuestions = {
  /** Undefined: this device knows no such folio. */
  readonly Folio: { readonly asks: { readonly folioId: FolioId }; readonly answers: FolioCard | undefined };
  /** Every folio that owes or is owed, and every account that is open, the largest amounts first. */
  readonly OpenBalances: { readonly asks: Record<string, never>; readonly answers: readonly OpenBalance[] };
  /** Open shifts, then the latest that were counted. */
  readonly CashShifts: { readonly asks: Record<string, never>; readonly answers: readonly ShiftReport[] };
  /** What the hotel charges beside nights, and its taxes. */
  readonly MoneyRules: { readonly asks: Record<string, never>; readonly answers: MoneyRules };
};
