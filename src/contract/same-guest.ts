import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { GuestId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { ReservationStatus } from '#domain/reservations/reservation.ts';

/** A stay that may be the one that is just being booked: by the same guest, or by one of the same name or phone. */
export type PerhapsTheSame = {
  readonly reservationId: ReservationId;
  readonly guestId: GuestId;
  readonly guest: string;
  readonly confirmation: string;
  readonly stay: Interval;
  readonly status: ReservationStatus;
  readonly roomType: string;
  /** The same profile; else only the details agree. */
  readonly isSameGuest: boolean;
};

export type SameGuestQuestion = {
  readonly SameGuest: {
    /** `guestId` where the guest is known already, else the name and the phone as they are typed. */
    readonly asks: {
      readonly stay: Interval;
      readonly guestId?: GuestId;
      readonly name: string;
      readonly phone: string;
    };
    /** Stays with a night in common that hold a room or wait for one. */
    readonly answers: readonly PerhapsTheSame[];
  };
};
