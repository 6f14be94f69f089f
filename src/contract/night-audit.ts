import type { DayTotals } from '#domain/business-day/business-day-events.ts';
import type { DayTurns } from '#domain/business-day/day-turns.ts';
import type { HotelRefusal } from '#domain/hotel.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomId, ShiftId } from '#domain/kernel/identifiers.ts';
import type { ClosedDay } from './business-days.ts';

/** A stay that the day has left open. */
export type AuditStay = {
  readonly reservationId: ReservationId;
  readonly guest: string;
  readonly arrival: HotelDay;
  readonly departure: HotelDay;
  readonly roomNumber: string | undefined;
};

/** A night that is charged when the day is closed. */
export type NightCharge = {
  readonly reservationId: ReservationId;
  readonly guest: string;
  readonly roomNumber: string | undefined;
  readonly priceMinor: number;
  /** The guest was to leave on this day: charged only if they are to stay the night. */
  readonly ifStaying: boolean;
};

/** A planned move whose night has come, while the guest is still in the room they were to leave. */
export type AuditMove = {
  readonly reservationId: ReservationId;
  readonly guest: string;
  /** The first night in the other room. */
  readonly night: HotelDay;
  readonly fromRoomId: RoomId;
  readonly roomId: RoomId;
};

export type NightAudit = {
  /** The business day that would be closed. */
  readonly day: HotelDay;
  readonly turns: DayTurns;
  /** Expected on this day or earlier, and neither here nor given up. */
  readonly arrivals: readonly AuditStay[];
  /** Here, and due to have left. */
  readonly departures: readonly AuditStay[];
  /** Not carried out, by guest. They do not keep the day from being closed. */
  readonly moves: readonly AuditMove[];
  /** Cash drawers that nobody has counted. */
  readonly shifts: readonly ShiftId[];
  readonly charges: readonly NightCharge[];
  /** What the day has come to so far. */
  readonly soFar: DayTotals;
  /** What keeps the day from being closed even if everything is settled or accepted; undefined: nothing. */
  readonly blockedBy: HotelRefusal | undefined;
  /** The days that were closed last, the latest first. */
  readonly closed: readonly ClosedDay[];
};

export type NightAuditQuestion = {
  readonly NightAudit: { readonly asks: Record<string, never>; readonly answers: NightAudit };
};
