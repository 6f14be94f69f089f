import type { GuestDetails, GuestField } from '#domain/guests/guest-details.ts';
import type { CardSigned } from '#domain/guests/guests-events.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { CorrectionId, GuestId, Instant, ReservationId, StaffId } from '#domain/kernel/identifiers.ts';
import type { Party } from '#domain/reservations/reservation.ts';

/** The registration card of a stay: what the guest is asked, what is known already, and whether it is signed. */
export type RegistrationSheet = {
  readonly reservationId: ReservationId;
  readonly confirmation: string;
  readonly guestId: GuestId;
  readonly details: GuestDetails | undefined;
  /** What a correction must say that it has seen. */
  readonly saw: readonly CorrectionId[];
  readonly stay: Interval;
  readonly party: Party;
  /** Who comes along, as far as they were named. */
  readonly companions: readonly string[];
  readonly roomNumber: string | undefined;
  readonly hotelName: string;
  readonly missing: readonly GuestField[];
  readonly signed: CardSigned;
  readonly recorded: { readonly at: Instant; readonly actor: StaffId } | undefined;
};

export type RegistrationQuestion = {
  readonly Registration: {
    readonly asks: { readonly reservationId: ReservationId };
    readonly answers: RegistrationSheet | undefined;
  };
};

/** A guest who is here or comes today, and whose card is not signed or not complete. */
export type RegistrationTodo = {
  readonly reservationId: ReservationId;
  readonly guest: string;
  readonly roomNumber: string | undefined;
  readonly isInHouse: boolean;
  readonly missing: readonly GuestField[];
  readonly signed: CardSigned;
};

export type RegistrationCardsQuestion = {
  /** Who is in house first, for the law's clock runs from the arrival. */
  readonly RegistrationCards: {
    readonly asks: Record<string, never>;
    readonly answers: readonly RegistrationTodo[];
  };
};
