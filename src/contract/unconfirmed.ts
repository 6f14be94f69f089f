import type { HotelRefusal } from '#domain/hotel.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { GroupId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { Party } from '#domain/reservations/reservation.ts';
import type { BarMarks } from './rack.ts';

/** A reservation to which somebody has not said yes for good: the guest, or the hotel. */
export type UnconfirmedLine = {
  readonly reservationId: ReservationId;
  readonly confirmation: string;
  readonly guest: string;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly party: Party;
  readonly stay: Interval;
  readonly bookedType: string;
  readonly totalMinor: number;
  readonly groupId?: GroupId;
  /** Why it cannot be confirmed now; undefined: it can. */
  readonly confirmBlockedBy: HotelRefusal | undefined;
  readonly marks: BarMarks;
};

export type HoldLine = UnconfirmedLine & {
  readonly heldUntil: HotelDay;
  /** Due: the release day is today. Lapsed: it has passed, and whoever needs the room gets it. */
  readonly release: 'to-come' | 'due' | 'lapsed';
};

export type UnconfirmedQuestion = {
  readonly Unconfirmed: {
    readonly asks: Record<string, never>;
    readonly answers: {
      /** The next release day first. */
      readonly holds: readonly HoldLine[];
      /** Who can have a room now first, then by arrival; among equals who has waited longest. */
      readonly waitlist: readonly UnconfirmedLine[];
    };
  };
};
