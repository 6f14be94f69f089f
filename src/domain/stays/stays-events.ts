import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type { Instant, ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { RoomSegment } from '../reservations/reservation.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type StaysEvent = GuestCheckedIn | CheckInUndone | GuestMovedToRoom | GuestCheckedOut | CheckOutReinstated;

export type GuestCheckedIn = {
  readonly type: 'GuestCheckedIn';
  readonly reservationId: ReservationId;
  readonly roomId: RoomId;
  readonly stay: Interval;
  readonly segments: readonly RoomSegment[];
  /** When the desk did it; older events do not say. What others saw of the room is compared with it. */
  readonly at?: Instant;
};

export type CheckInUndone = {
  readonly type: 'CheckInUndone';
  readonly reservationId: ReservationId;
  readonly roomId: RoomId;
  readonly stay: Interval;
  /** When the desk did it; older events do not say. What others saw of the room is compared with it. */
  readonly at?: Instant;
};

export type GuestMovedToRoom = {
  readonly type: 'GuestMovedToRoom';
  readonly reservationId: ReservationId;
  readonly fromRoomId: RoomId;
  readonly roomId: RoomId;
  readonly stay: Interval;
  readonly segments: readonly RoomSegment[];
  readonly reason?: string;
  /** When the desk did it; older events do not say. What others saw of the room is compared with it. */
  readonly at?: Instant;
};

export type GuestCheckedOut = {
  readonly type: 'GuestCheckedOut';
  readonly reservationId: ReservationId;
  readonly roomId: RoomId;
  readonly stay: Interval;
  readonly segments: readonly RoomSegment[];
  /** When the desk did it; older events do not say. What others saw of the room is compared with it. */
  readonly at?: Instant;
  /** The business date on which the guest left; older events do not say. */
  readonly on?: HotelDay;
  /** The bill was not settled, and the desk knew it. */
  readonly leavesOpen?: LeftOpenBecause;
};

/** The guest had not left. */
export type CheckOutReinstated = {
  readonly type: 'CheckOutReinstated';
  readonly reservationId: ReservationId;
  readonly roomId: RoomId;
  readonly stay: Interval;
  readonly segments: readonly RoomSegment[];
  readonly at?: Instant;
};

export type LeftOpenBecause = 'pays-later' | 'on-account' | 'company-pays' | 'disputed';
