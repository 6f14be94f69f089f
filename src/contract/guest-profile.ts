import type { GuestDetails, GuestField } from '#domain/guests/guest-details.ts';
import type { FlagReason, GuestFlag, Preference } from '#domain/guests/guests-events.ts';
import type { EventType, HotelRefusal } from '#domain/hotel.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { CorrectionId, DeviceId, GuestId, Instant, ReservationId, StaffId } from '#domain/kernel/identifiers.ts';
import type { ReservationStatus } from '#domain/reservations/reservation.ts';

/** Why two guests may be one person. */
export type Likeness = 'name' | 'phone' | 'email' | 'birth-date' | 'document' | 'company';

export type GuestStay = {
  readonly reservationId: ReservationId;
  readonly confirmation: string;
  readonly status: ReservationStatus;
  readonly stay: Interval;
  readonly roomNumber: string | undefined;
  readonly totalMinor: number;
  /** Somebody else booked it: the guest comes along, and pays nothing of it as far as is known. */
  readonly comesAlong: boolean;
};

/** Stays that were or are to be, and what they cost; cancelled ones and no-shows are counted apart. */
export type GuestFigures = {
  readonly stays: number;
  readonly nights: number;
  readonly totalMinor: number;
  readonly cancelled: number;
  readonly noShows: number;
};

/** What a field said once, and by which correction; undefined: at the registration. */
export type EarlierDetail = {
  readonly field: GuestField;
  readonly value: string;
  readonly correctionId: CorrectionId | undefined;
  readonly stands: boolean;
};

/** Something that was done to a guest, by whom and when. */
export type GuestLine = {
  readonly event: EventType;
  readonly at: Instant;
  readonly actor: StaffId;
  readonly device: DeviceId;
  readonly offline: boolean;
  readonly pending: boolean;
  readonly fields?: readonly GuestField[];
  readonly correctionId?: CorrectionId;
  readonly flag?: GuestFlag;
  readonly preference?: Preference;
};

export type PossibleDuplicate = {
  readonly guestId: GuestId;
  readonly details: GuestDetails;
  readonly stays: number;
  readonly because: readonly Likeness[];
};

export type GuestProfile = {
  readonly guestId: GuestId;
  /** Undefined where the guest is forgotten, or this device may not know. */
  readonly details: GuestDetails | undefined;
  readonly isForgotten: boolean;
  /** Under which ids the same person was registered besides. */
  readonly alsoKnownAs: readonly { readonly guestId: GuestId; readonly details: GuestDetails | undefined }[];
  /** What a correction must say that it has seen. */
  readonly saw: readonly CorrectionId[];
  readonly earlier: readonly EarlierDetail[];
  readonly flags: readonly { readonly flag: GuestFlag; readonly reason: FlagReason | undefined }[];
  readonly preferences: readonly Preference[];
  /** The latest arrival first. */
  readonly stays: readonly GuestStay[];
  readonly figures: GuestFigures;
  readonly duplicates: readonly PossibleDuplicate[];
  /** The latest first. */
  readonly history: readonly GuestLine[];
  /** What keeps the guest from being forgotten now. */
  readonly forgetBlockedBy: HotelRefusal | undefined;
};

export type GuestProfileQuestion = {
  readonly GuestProfile: {
    readonly asks: { readonly guestId: GuestId };
    readonly answers: GuestProfile | undefined;
  };
};
