import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { RoomTypeId, StaffId, TurnawayId } from '#domain/kernel/identifiers.ts';
import type { TurnawayReason } from '#domain/reservations/group-events.ts';

export type TurnawayLine = {
  readonly turnawayId: TurnawayId;
  readonly stay: Interval;
  readonly roomTypeId?: RoomTypeId;
  readonly rooms: number;
  readonly reason: TurnawayReason;
  /** The hotel's day on which it was written down, and who did. */
  readonly recordedOn: HotelDay;
  readonly actor: StaffId;
};

export type TurnawaysQuestion = {
  readonly Turnaways: {
    /** Requests for an arrival on one of these days; 400 days at most. */
    readonly asks: { readonly from: HotelDay; readonly days: number };
    readonly answers: readonly TurnawayLine[];
  };
};
