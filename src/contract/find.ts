import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { GuestId, ReservationId, RoomId } from '#domain/kernel/identifiers.ts';
import type { ReservationStatus } from '#domain/reservations/reservation.ts';

export type Found =
  | {
      readonly kind: 'guest';
      readonly guestId: GuestId;
      readonly name: string;
      readonly phone: string | undefined;
      readonly email: string | undefined;
    }
  | {
      readonly kind: 'reservation';
      readonly reservationId: ReservationId;
      readonly guest: string;
      /** Who was looked for, where it is somebody who comes along with the guest. */
      readonly companion?: string;
      readonly confirmation: string;
      readonly status: ReservationStatus;
      readonly stay: Interval;
    }
  | { readonly kind: 'room'; readonly roomId: RoomId; readonly number: string };

export type FindQuestion = {
  /** Names by folded prefix of any word, phone digits, confirmation numbers, room numbers; the best `limit` (50 at most). */
  readonly Find: {
    readonly asks: { readonly text: string; readonly limit: number };
    readonly answers: readonly Found[];
  };
};
