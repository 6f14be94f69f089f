import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import type { OpenBalance } from './folio.ts';
import type { HousekeepingRow } from './housekeeping.ts';
import type { TraceRow, WakeUpCallRow } from './logbook.ts';
import type { TodayRow } from './today.ts';

/** All that a desk needs on the day on which nothing works but paper. */
export type DowntimePack = {
  readonly day: HotelDay;
  readonly inHouseByRoom: readonly TodayRow[];
  readonly inHouseByName: readonly TodayRow[];
  readonly arrivals: readonly TodayRow[];
  readonly departures: readonly TodayRow[];
  readonly rooms: readonly HousekeepingRow[];
  readonly outOfOrder: readonly {
    readonly roomId: RoomId;
    readonly number: string;
    readonly reason: string;
    readonly until: HotelDay;
    /** Out of service: not as it should be, but it could be slept in. */
    readonly canBeSold: boolean;
  }[];
  readonly balances: readonly OpenBalance[];
  /** What is to be done within the next days, and what should have been done. */
  readonly traces: readonly TraceRow[];
  readonly wakeUpCalls: readonly WakeUpCallRow[];
  readonly nextDays: readonly {
    readonly day: HotelDay;
    readonly arrivals: number;
    readonly departures: number;
    /** Rooms that are kept for somebody, holds among them. */
    readonly taken: number;
    readonly outOfOrder: number;
    /** Below zero: oversold. */
    readonly free: number;
  }[];
};

export type DowntimePackQuestion = {
  readonly DowntimePack: { readonly asks: { readonly day: HotelDay }; readonly answers: DowntimePack };
};
