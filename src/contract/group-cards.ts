import type { HotelRefusal } from '#domain/hotel.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { GroupId, GuestId, ReservationId, RoomId } from '#domain/kernel/identifiers.ts';
import type { GroupOccasion } from '#domain/reservations/group-events.ts';
import type { Party, ReservationStatus } from '#domain/reservations/reservation.ts';
import type { BarMarks } from './rack.ts';

export type GroupLine = {
  readonly groupId: GroupId;
  readonly contact: string;
  readonly occasion: GroupOccasion;
  /** How many rooms the booker asked for. */
  readonly asked: number;
  /** How many of its reservations hold a room or held one: those that were given up are not counted. */
  readonly rooms: number;
  readonly arrived: number;
  /** The first arrival and the last departure of them. */
  readonly stay: Interval;
  /** The earliest release day, where some of its rooms are only held. */
  readonly heldUntil?: HotelDay;
};

/** One line of a rooming list. */
export type GroupRoomLine = {
  readonly reservationId: ReservationId;
  readonly confirmation: string;
  readonly guest: string;
  readonly party: Party;
  readonly stay: Interval;
  readonly status: ReservationStatus;
  readonly bookedType: string;
  readonly roomId: RoomId | undefined;
  readonly roomNumber: string | undefined;
  /** Whether the guest can be checked in to that room now, and if not, why. */
  readonly checkInBlockedBy: HotelRefusal | undefined;
  readonly heldUntil?: HotelDay;
  readonly totalMinor: number;
  readonly marks: BarMarks;
};

export type GroupCard = GroupLine & {
  readonly guestId: GuestId;
  /** What the rooms that stand cost together. */
  readonly totalMinor: number;
  readonly lines: readonly GroupRoomLine[];
};

export type GroupsQuestion = {
  readonly Groups: {
    /** Groups that are here on this day or come within a year of it, the next arrival first. */
    readonly asks: { readonly from: HotelDay };
    readonly answers: readonly GroupLine[];
  };
  readonly Group: {
    readonly asks: { readonly groupId: GroupId };
    readonly answers: GroupCard | undefined;
  };
};
