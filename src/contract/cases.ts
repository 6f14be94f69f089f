import type { CaseOption } from '#domain/cases/case-options.ts';
import type { CaseKind } from '#domain/cases/cases-events.ts';
import type { GuestField } from '#domain/guests/guest-details.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type {
  CaseId,
  CorrectionId,
  DeviceId,
  GuestId,
  Instant,
  ReservationId,
  RoomId,
  RoomTypeId,
  StaffId,
} from '#domain/kernel/identifiers.ts';
import type { ReservationStatus } from '#domain/reservations/reservation.ts';

/** What one of the stays of a case is, and what was last done to it. */
export type CaseStay = {
  readonly reservationId: ReservationId;
  readonly guest: string;
  readonly confirmation: string;
  readonly status: ReservationStatus;
  readonly stay: Interval;
  readonly roomNumber: string | undefined;
  readonly lastDone:
    | { readonly actor: StaffId; readonly device: DeviceId; readonly at: Instant; readonly offline: boolean }
    | undefined;
};

/** A field of a guest that says two things. */
export type CaseCorrection = {
  readonly guestId: GuestId;
  readonly guest: string;
  readonly field: GuestField;
  readonly values: readonly { readonly correctionId: CorrectionId; readonly value: string }[];
};

export type CaseCard = {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly openedAt: Instant;
  readonly openedBy: StaffId;
  readonly openedOn: DeviceId;
  readonly offline: boolean;
  readonly stays: readonly CaseStay[];
  readonly rooms: readonly { readonly roomId: RoomId; readonly number: string }[];
  readonly roomTypeId: RoomTypeId | undefined;
  readonly nights: Interval | undefined;
  /** Whose details two desks corrected, and what each of them said. */
  readonly correction: CaseCorrection | undefined;
  /** What it was about when it was opened, for cases about money. */
  readonly amountMinor?: number;
  /** Open cases only, best first, computed on the state as it is now. */
  readonly options: readonly CaseOption[];
  readonly resolution: string | undefined;
  /** Only predicted: this device's pending commands will open it when they are sent. */
  readonly predicted: boolean;
};

export type CasesQuestion = {
  readonly Cases: {
    readonly asks: Record<string, never>;
    /** Open ones in the order of urgency; of the resolved ones the latest 20. */
    readonly answers: { readonly open: readonly CaseCard[]; readonly resolved: readonly CaseCard[] };
  };
};
