import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ClosureId, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { Party } from '#domain/reservations/reservation.ts';
import type { ReservationStatus } from '#domain/reservations/reservation.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';

/** What a bar must show besides its status. */
export type BarMarks = {
  /** Saved on this device, not yet confirmed by the server. */
  readonly pending: boolean;
  /** An open case is about this stay. */
  readonly conflict: boolean;
  /** A pending command of this device would no longer be accepted as it was given. */
  readonly atRisk: boolean;
};

/**
 * One stretch of nights of one stay in one room, or without a room (`roomId` undefined: the unassigned lane). A stay that
 * moves has one bar for each room. `from`–`to` is half-open and may reach beyond the window that was asked for.
 */
export type RackBar = {
  readonly barId: string;
  readonly reservationId: ReservationId;
  readonly roomId: RoomId | undefined;
  readonly from: HotelDay;
  readonly to: HotelDay;
  /** The whole stay, of which this bar may be a part. */
  readonly arrival: HotelDay;
  readonly departure: HotelDay;
  readonly status: ReservationStatus;
  readonly bookedTypeId: RoomTypeId;
  readonly guest: string;
  readonly party: Party;
  readonly confirmation: string;
  readonly marks: BarMarks;
  /** "Do not move": the guest was promised this very room. */
  readonly doNotMove?: true;
};

/** Days on which a room is out of order, or used by the house itself: [from, to). */
export type RackClosure = {
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  readonly from: HotelDay;
  readonly to: HotelDay;
  readonly reason: string;
  readonly houseUse?: true;
  /** The hotel has the room no longer: nothing can be done about it here. */
  readonly retired?: true;
};

export type RackRoom = {
  readonly roomId: RoomId;
  readonly number: string;
  readonly roomTypeId: RoomTypeId;
  readonly condition: RoomCondition;
  readonly occupied: boolean;
};

export type RackRoomType = { readonly roomTypeId: RoomTypeId; readonly name: string; readonly code: string };

/** One night of one type, or of the house where `roomTypeId` is undefined. `free` may be negative: oversold. */
export type RackNight = {
  readonly night: HotelDay;
  readonly roomTypeId: RoomTypeId | undefined;
  readonly rooms: number;
  readonly outOfOrder: number;
  readonly sold: number;
  readonly free: number;
};

export type Rack = {
  readonly from: HotelDay;
  readonly days: number;
  readonly roomTypes: readonly RackRoomType[];
  /** In the order of the rack: by type, then by number. */
  readonly rooms: readonly RackRoom[];
  readonly bars: readonly RackBar[];
  readonly closures: readonly RackClosure[];
  readonly nights: readonly RackNight[];
};

export type RackQuestion = {
  readonly Rack: {
    /** `from` first day shown, `days` 1 to 400. */
    readonly asks: { readonly from: HotelDay; readonly days: number };
    readonly answers: Rack;
  };
};
