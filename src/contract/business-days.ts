import type { DayTotals } from '#domain/business-day/business-day-events.ts';
import type { EventType } from '#domain/hotel.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { CommandId, DeviceId, Instant, ReservationId, StaffId } from '#domain/kernel/identifiers.ts';

/** A day that the night audit has closed: as it was closed, and as it is known now. */
export type ClosedDay = {
  readonly day: HotelDay;
  readonly closedAt: Instant;
  readonly closedBy: StaffId;
  /** Never changed. */
  readonly asClosed: DayTotals;
  /** With what was told of the day after it was closed. */
  readonly asCorrected: DayTotals;
  /** A figure is another one than when the day was closed. */
  readonly isRestated: boolean;
  /** 1 as it was closed; one more for everything that was told of the day afterwards. */
  readonly revision: number;
  readonly late: readonly LateWork[];
};

/** What one command did on a day that was closed before the server heard of it. */
export type LateWork = {
  readonly commandId: CommandId;
  readonly day: HotelDay;
  /** The open day that it is recorded on. */
  readonly recordedOn: HotelDay;
  /** When the person acted. */
  readonly at: Instant;
  readonly actor: StaffId;
  readonly device: DeviceId;
  readonly events: readonly EventType[];
  readonly reservationId?: ReservationId;
};

export type BusinessDaysQuestion = {
  /** The closed days among these, the first one first. */
  readonly BusinessDays: {
    readonly asks: { readonly from: HotelDay; readonly days: number };
    readonly answers: readonly ClosedDay[];
  };
};
