import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ClosureId, Instant, RoomId } from '#domain/kernel/identifiers.ts';

/** What happens in a room today, as housekeeping plans by it. */
export type RoomDay = 'free' | 'arrival' | 'stay-over' | 'due-out' | 'departed' | 'turnover' | 'out-of-order';

export type HousekeepingRow = {
  readonly roomId: RoomId;
  readonly number: string;
  readonly roomType: string;
  readonly condition: RoomCondition;
  readonly observedAt: Instant | undefined;
  readonly occupied: boolean;
  readonly today: RoomDay;
  /** Guests in the room or expected in it: a number, never a name. */
  readonly guests: number;
  readonly closure: { readonly closureId: ClosureId; readonly reason: string; readonly until: HotelDay } | undefined;
  readonly pending: boolean;
};

export type HousekeepingQuestion = {
  readonly Housekeeping: { readonly asks: { readonly day: HotelDay }; readonly answers: readonly HousekeepingRow[] };
};
