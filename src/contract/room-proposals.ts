import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '#domain/kernel/identifiers.ts';

/** A stay without a room, and the room that the rule proposes for it. */
export type RoomProposalLine = {
  readonly reservationId: ReservationId;
  readonly guest: string;
  readonly stay: Interval;
  readonly roomId: RoomId;
  readonly roomNumber: string;
};

export type RoomProposalsQuestion = {
  readonly RoomProposals: {
    /** For the stays that arrive on these days. */
    readonly asks: { readonly arriving: Interval };
    /** By arrival. */
    readonly answers: { readonly proposals: readonly RoomProposalLine[] };
  };
};
