import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';

export type RepricingQuestion = {
  readonly Repricing: {
    readonly asks: { readonly reservationId: ReservationId; readonly stay: Interval };
    /** The price of the whole stay in minor units: as agreed now, and after the change in either way. */
    readonly answers:
      | {
          readonly agreedMinor: number;
          /** Agreed nights keep their price. */
          readonly keptMinor: number;
          /** Every night that has not been slept costs what it costs today. */
          readonly requotedMinor: number;
        }
      | undefined;
  };
};
