import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { GroupId, GuestId, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { ReservationBooked } from '#domain/reservations/reservation-events.ts';
import {
  statusWhenStanding,
  withLockThatHolds,
  type Party,
  type ReservationStatus,
  type RoomSegment,
} from '#domain/reservations/reservation.ts';
import type { StaysEvent } from '#domain/stays/stays-events.ts';
import type { StayEvent } from './stay-event.ts';

/** What several read models keep of a stay, each in its own pages. */
export type StayFacts = {
  readonly reservationId: ReservationId;
  readonly confirmation: string;
  readonly guestId: GuestId;
  readonly status: ReservationStatus;
  /** The type that was booked, whatever room the stay has. */
  readonly roomTypeId: RoomTypeId;
  readonly stay: Interval;
  readonly party: Party;
  /** Of a cancelled stay and a no-show: the rooms that it gave back, so that its ghost stays where it was. */
  readonly segments: readonly RoomSegment[];
  readonly totalMinor: number;
  /** The group that it was booked with. */
  readonly groupId?: GroupId;
  /** Held: the last day on which the room is kept unconfirmed. */
  readonly heldUntil?: HotelDay;
  /** On the waitlist until it is confirmed: no room is kept, and none is shown. */
  readonly waitlisted?: true;
  /** "Do not move": the guest was promised this very room. */
  readonly doNotMove?: true;
  /** The room the guest is in; present exactly while in house. */
  readonly occupies?: RoomId;
  /** The room that was named last, kept after the guest has left. A day use has no segments: this is where it is. */
  readonly lastRoomId?: RoomId;
  /** The business date of the check-in, which may be later than the arrival. */
  readonly arrivedOn?: HotelDay;
  /** The business date of the check-out, which may be later than the departure. */
  readonly leftOn?: HotelDay;
};

export function factsOfBooking(booked: ReservationBooked): StayFacts {
  const { reservationId, confirmation, guestId, roomTypeId, stay, party, nightlyMinor } = booked;
  const { groupId, heldUntil, waitlisted } = booked;
  const facts = {
    reservationId,
    confirmation,
    guestId,
    roomTypeId,
    stay,
    party,
    ...(groupId ? { groupId } : {}),
    ...(heldUntil === undefined ? {} : { heldUntil }),
    ...(waitlisted ? { waitlisted } : {}),
  };
  return { ...facts, status: statusWhenStanding(booked), segments: [], totalMinor: totalOf(nightlyMinor) };
}

/** The facts after an event of the same stay. `businessDate` is the hotel's day when it happened. */
export function nextFacts(facts: StayFacts, event: StayEvent, businessDate: HotelDay): StayFacts {
  return withLockThatHolds(facts, factsAfter(facts, event, businessDate));
}

function factsAfter(facts: StayFacts, event: StayEvent, businessDate: HotelDay): StayFacts {
  switch (event.type) {
    case 'ReservationBooked':
      return factsOfBooking(event);
    case 'RoomAssigned':
      return { ...facts, segments: event.segments, lastRoomId: event.roomId };
    case 'RoomUnassigned':
      return { ...withoutLastRoom(facts), segments: event.segments };
    case 'RoomMoveScheduled':
    case 'ScheduledMoveCancelled':
      return { ...facts, segments: event.segments };
    case 'PartyChanged':
      return { ...facts, party: event.party };
    case 'GuestAddedToStay':
    case 'GuestRemovedFromStay':
    case 'ReservationLinkedToCalendar':
      return facts;
    case 'RoomAssignmentLocked':
      return { ...facts, doNotMove: true };
    case 'RoomAssignmentUnlocked':
      return withoutLock(facts);
    case 'StayDatesChanged':
      return { ...facts, stay: event.stay, segments: event.segments, totalMinor: totalOf(event.nightlyMinor) };
    case 'NightPricesOverridden':
      return { ...facts, totalMinor: totalOf(event.nightlyMinor) };
    case 'ReservationCancelled':
      return { ...facts, status: 'cancelled' };
    case 'GuestWalked':
      return { ...facts, status: 'walked' };
    case 'GuestMarkedNoShow':
      return { ...facts, status: 'no-show' };
    case 'ReservationReinstated':
      return { ...withoutLastRoom(facts), status: statusWhenStanding(facts), segments: event.segments };
    case 'ReservationConfirmed':
      return { ...firm(withoutLastRoom(facts)), status: 'reserved', segments: event.segments };
    case 'HoldExtended':
      return { ...facts, heldUntil: event.heldUntil };
    case 'HoldReleased':
      return { ...facts, status: 'cancelled' };
    default:
      return presenceAfter(facts, event, businessDate);
  }
}

/** Where the guest is. */
function presenceAfter(facts: StayFacts, event: StaysEvent, businessDate: HotelDay): StayFacts {
  switch (event.type) {
    case 'GuestCheckedIn':
      return { ...inRoom(firm(facts), event), arrivedOn: businessDate };
    case 'GuestMovedToRoom':
      return inRoom(facts, event);
    case 'CheckInUndone':
      return { ...notInHouse(withoutArrival(facts)), status: 'reserved' };
    case 'CheckOutReinstated':
      return inRoom(notLeft(facts), event);
    case 'GuestCheckedOut':
      return { ...leftRoom(facts, event), leftOn: businessDate };
  }
}

export function totalOf(nightlyMinor: readonly number[]): number {
  return nightlyMinor.reduce((total, price) => total + price, 0);
}

function inRoom(
  facts: StayFacts,
  { roomId, segments }: { readonly roomId: RoomId; readonly segments: readonly RoomSegment[] },
): StayFacts {
  return { ...facts, status: 'in-house', segments, occupies: roomId, lastRoomId: roomId };
}

function leftRoom(facts: StayFacts, { roomId, segments }: Parameters<typeof inRoom>[1]): StayFacts {
  return { ...notInHouse(facts), status: 'checked-out', segments, lastRoomId: roomId };
}

/** Nothing is left of the hold or the waitlist. */
function firm({ heldUntil: _, waitlisted: __, ...facts }: StayFacts): StayFacts {
  return facts;
}

function withoutLock({ doNotMove: _, ...facts }: StayFacts): StayFacts {
  return facts;
}

function notLeft({ leftOn: _, ...facts }: StayFacts): StayFacts {
  return facts;
}

function notInHouse({ occupies: _, ...facts }: StayFacts): StayFacts {
  return facts;
}

function withoutArrival({ arrivedOn: _, ...facts }: StayFacts): StayFacts {
  return facts;
}

function withoutLastRoom({ lastRoomId: _, ...facts }: StayFacts): StayFacts {
  return facts;
}
