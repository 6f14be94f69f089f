import type { CommandType, EventType, HotelRefusal } from '#domain/hotel.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type {
  CaseId,
  CommandId,
  DeviceId,
  GroupId,
  GuestId,
  Instant,
  ReservationId,
  RoomId,
  RoomTypeId,
  StaffId,
} from '#domain/kernel/identifiers.ts';
import type { GuestDetails } from '#domain/guests/guest-details.ts';
import type { ExceptionReason } from '#domain/rates/exception-reason.ts';
import type { BookingSource, ReservationBooked } from '#domain/reservations/reservation-events.ts';
import type { Party, ReservationStatus, RoomSegment } from '#domain/reservations/reservation.ts';
import type { BarMarks } from './rack.ts';

/** One line of a stay's history: what happened, who did it, where, and whether without a connection. */
export type HistoryLine = {
  readonly commandId: CommandId;
  readonly event: EventType;
  readonly at: Instant;
  readonly businessDate: HotelDay;
  readonly actor: StaffId;
  readonly device: DeviceId;
  readonly offline: boolean;
  /** Not confirmed by the server yet. */
  readonly pending: boolean;
  /** The facts that the sentence needs, where the event has them. */
  readonly roomId?: RoomId;
  readonly fromRoomId?: RoomId;
  readonly stay?: Interval;
  readonly before?: Interval;
  readonly heldUntil?: HotelDay;
  readonly reason?: string;
  /** Why it was sold at another price, or in spite of a restriction. */
  readonly exception?: ExceptionReason;
};

/** A button: what it does, and what keeps it from being done now (the same answer `dispatch` would give). */
export type AllowedAction = { readonly action: CommandType; readonly blockedBy: HotelRefusal | undefined };

/** How a stay was sold. */
export type Sale = Pick<ReservationBooked, 'ratePlanId' | 'terms' | 'exceptionReason' | 'despite'>;

/** Somebody who comes along; without a name where this device may not know it. */
export type Companion = { readonly guestId: GuestId; readonly name: string };

export type ReservationCard = {
  readonly reservationId: ReservationId;
  readonly confirmation: string;
  readonly guestId: GuestId;
  readonly guest: GuestDetails | undefined;
  readonly status: ReservationStatus;
  readonly groupId?: GroupId;
  /** Held: the last day on which the room is kept unconfirmed. */
  readonly heldUntil?: HotelDay;
  readonly roomTypeId: RoomTypeId;
  readonly stay: Interval;
  readonly party: Party;
  readonly companions: readonly Companion[];
  readonly segments: readonly RoomSegment[];
  /** "Do not move": the guest was promised this very room. */
  readonly doNotMove?: true;
  readonly nightlyMinor: readonly number[];
  readonly totalMinor: number;
  readonly sale: Sale;
  readonly source: BookingSource;
  readonly history: readonly HistoryLine[];
  readonly actions: readonly AllowedAction[];
  readonly cases: readonly CaseId[];
  readonly marks: BarMarks;
};

export type ReservationQuestion = {
  readonly Reservation: {
    readonly asks: { readonly reservationId: ReservationId };
    readonly answers: ReservationCard | undefined;
  };
};
