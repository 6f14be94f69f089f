import type { Interval } from '../kernel/hotel-day.ts';
import type { GuestField } from '../guests/guest-details.ts';
import type {
  CaseId,
  ClosureId,
  CorrectionId,
  GuestId,
  PostingId,
  ReservationId,
  RoomId,
  RoomTypeId,
  ShiftId,
} from '../kernel/identifiers.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type CasesEvent = CaseOpened | CaseResolved;

/**
 * What people must decide. The rows of the conflict catalogue (domain.md section 3) each kind answers are beside it;
 * the order is the order of urgency: safety of guests first, then today's arrivals, then plans.
 */
export type CaseKind =
  | 'room-occupied-twice' // K16, K21
  | 'guest-in-two-rooms' // K15, K20
  | 'occupied-out-of-order' // K17
  | 'cancelled-but-in-house' // K8
  | 'no-show-but-arrived' // K11
  | 'walked-but-in-house' // K8 for a guest who was sent to another hotel
  | 'arrived-on-other-dates' // K4 against a check-in
  | 'left-before-departure' // K27
  | 'dates-changed-twice' // K4
  | 'room-promised-twice' // K2, K6, K18
  | 'displaced-by-closure' // K44
  | 'displaced-by-retirement' // K46
  | 'type-oversold' // K1
  | 'booked-but-forgotten' // K40
  | 'guest-details-differ' // K37
  | 'cancelled-but-changed' // K7
  | 'cancelled-and-no-show' // K12
  | 'booked-twice' // K3
  | 'refunded-too-much' // K31
  | 'payment-taken-twice' // K28, K30
  | 'balance-after-check-out' // K26
  | 'posted-at-another-price' // K35
  | 'drawer-opened-twice' // K56
  | 'decided-twice'; // K60

/** What a case is about: its identity. */
export type CaseSubject = {
  readonly kind: CaseKind;
  /** The stay that a decision is needed for comes first; the others have what it lost, or share it. */
  readonly reservations: readonly ReservationId[];
  readonly rooms: readonly RoomId[];
  readonly roomTypeId?: RoomTypeId;
  readonly closureId?: ClosureId;
  readonly nights?: Interval;
  /** The dates that two desks were told, the longer stay first. */
  readonly dates?: readonly Interval[];
  readonly guestId?: GuestId;
  /** The field that two desks corrected, and the corrections. */
  readonly field?: GuestField;
  readonly corrections?: readonly CorrectionId[];
  /** The lines of a folio that it is about. */
  readonly postings?: readonly PostingId[];
  readonly shifts?: readonly ShiftId[];
  /** The options that two people chose for one case. */
  readonly decisions?: readonly string[];
  /** The money that it was about when it was opened; not part of what it is. */
  readonly amountMinor?: number;
};

export type CaseOpened = { readonly type: 'CaseOpened'; readonly caseId: CaseId } & CaseSubject;

export type CaseResolved = {
  readonly type: 'CaseResolved';
  readonly caseId: CaseId;
  /** The option a person chose, or that the trouble went away by itself. */
  readonly resolution: string;
};
