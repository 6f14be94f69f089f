import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { DeviceId, GuestId, Instant, Position, ReservationId, StaffId } from '#domain/kernel/identifiers.ts';
import type { HistoryLine } from './reservation-card.ts';

/** What a line of the trail is about. */
export const TRAIL_KINDS = [
  'bookings',
  'stays',
  'money',
  'rooms',
  'logbook',
  'guests',
  'rates',
  'cases',
  'hotel',
  'verdicts',
] as const;
export type TrailKind = (typeof TRAIL_KINDS)[number];

/** Each narrows what is shown; none: everything. */
export type TrailFilter = {
  readonly actor?: StaffId;
  readonly device?: DeviceId;
  readonly kind?: TrailKind;
  readonly businessDate?: HotelDay;
  /** Only what was done without a connection. */
  readonly offline?: true;
};

export type TrailAsked = {
  readonly filter: TrailFilter;
  /** Where the page before this one ended; absent: begins with the newest. */
  readonly before?: Position;
};

/** One thing that happened, with the place to read more. Nobody's name stands in it. */
export type TrailLine = HistoryLine & {
  readonly lineId: string;
  readonly reservationId?: ReservationId;
  readonly guestId?: GuestId;
};

export type TrailPage = {
  /** The newest first. */
  readonly lines: readonly TrailLine[];
  /** How far the page has looked: the next one begins before it. Absent: the log has no more. */
  readonly before?: Position;
  /** When the earliest was recorded that the page has looked at. */
  readonly lookedBackTo?: Instant;
};
