import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';

export type TypeOffer = {
  readonly roomTypeId: RoomTypeId;
  readonly name: string;
  readonly sleeps: number;
  /** The fewest free rooms on any night of the stay; negative: oversold. */
  readonly free: number;
  readonly nightlyMinor: readonly number[];
  readonly totalMinor: number;
  readonly rooms: readonly FreeRoom[];
};

/** A room that is free for every night of the stay. */
export type FreeRoom = {
  readonly roomId: RoomId;
  readonly number: string;
  readonly roomTypeId: RoomTypeId;
  readonly condition: RoomCondition;
  /** Somebody is in it now. */
  readonly occupied: boolean;
};

export type AvailabilityQuestion = {
  readonly Availability: {
    /** `except`: a stay whose own nights do not count as taken, for moving it. */
    readonly asks: { readonly stay: Interval; readonly except?: ReservationId };
    readonly answers: readonly TypeOffer[];
  };
};
