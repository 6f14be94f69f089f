import type { Instant } from '../kernel/identifiers.ts';
import type { PropertyTables } from '../property/property.ts';
import { isPromiseOfNights } from './is-promise-of-nights.ts';
import { companionsAfter } from './companions-after.ts';
import type { ReservationCancelled, ReservationEvent, StayDatesChanged } from './reservation-events.ts';
import { withinStay } from './room-nights.ts';
import { firmReservation } from './firm-reservation.ts';
import { joinGroup } from './group.ts';
import {
  changeReservation,
  putReservation,
  statusWhenStanding,
  type Reservation,
  type ReservationTables,
} from './reservation.ts';

/** `at`: when the person acted, where the log says so. */
export function evolveReservation(
  tables: ReservationTables & PropertyTables,
  event: ReservationEvent,
  at?: Instant,
): void {
  if (event.type === 'ReservationBooked') {
    const { type: _, exceptionReason: __, despite: ___, ...booked } = event;
    joinGroup(tables, booked.groupId, booked.reservationId);
    return putReservation(tables, {
      ...booked,
      ...promisedBy(event, at),
      status: statusWhenStanding(event),
      segments: [],
    });
  }
  return changeReservation(tables, event.reservationId, (reservation) => {
    const next = changed(reservation, event);
    // Who is in the house is there, and a hold that was released was promised when it was held.
    return next.status === 'in-house' || reservation.gaveBack ? next : { ...next, ...promisedBy(event, at) };
  });
}

function promisedBy(event: ReservationEvent, at: Instant | undefined): Pick<Reservation, 'promisedAt'> {
  return at !== undefined && isPromiseOfNights(event) ? { promisedAt: at } : {};
}

type Change = Exclude<ReservationEvent, { type: 'ReservationBooked' }>;

function changed({ chosenByRule, ...reservation }: Reservation, event: Change): Reservation {
  const keptChoice = chosenByRule ? { chosenByRule } : {};
  switch (event.type) {
    case 'RoomAssigned':
      return { ...reservation, segments: event.segments, ...(event.automatic ? { chosenByRule: true } : {}) };
    case 'RoomUnassigned':
    case 'RoomMoveScheduled':
    case 'ScheduledMoveCancelled':
      return { ...reservation, segments: event.segments };
    case 'PartyChanged':
      return { ...reservation, ...keptChoice, party: event.party };
    case 'GuestAddedToStay':
    case 'GuestRemovedFromStay':
      return { ...reservation, ...keptChoice, companions: companionsAfter(reservation.companions ?? [], event) };
    case 'RoomAssignmentLocked':
      return { ...reservation, doNotMove: true };
    case 'RoomAssignmentUnlocked':
      return withoutLock(reservation);
    case 'StayDatesChanged':
      return { ...reservation, ...keptChoice, ...onOtherDates(reservation, event) };
    case 'ReservationLinkedToCalendar':
      return { ...reservation, ...keptChoice, fromCalendar: event.entry };
    case 'NightPricesOverridden':
      return { ...reservation, ...keptChoice, nightlyMinor: event.nightlyMinor };
    case 'ReservationCancelled':
      return { ...withoutRelease(reservation), ...supersededBy(event), status: 'cancelled', segments: [] };
    case 'ReservationReinstated':
      return { ...withoutRelease(reservation), status: statusWhenStanding(reservation), segments: event.segments };
    case 'ReservationConfirmed':
      return { ...firmReservation(reservation), ...keptChoice, status: 'reserved', segments: event.segments };
    case 'HoldExtended':
      return { ...reservation, ...keptChoice, heldUntil: event.heldUntil };
    case 'HoldReleased':
      return { ...reservation, status: 'cancelled', segments: [], gaveBack: event.gaveBack };
    case 'GuestWalked':
      return { ...withoutRelease(reservation), status: 'walked', segments: [] };
    case 'GuestMarkedNoShow':
      return { ...reservation, status: 'no-show', segments: [] };
  }
}

function onOtherDates(
  { gaveBack }: Reservation,
  { stay, segments, nightlyMinor }: StayDatesChanged,
): Partial<Reservation> {
  // What a released hold gave back is no longer all its own on other dates.
  return { ...(gaveBack && { gaveBack: withinStay(gaveBack, stay) }), stay, segments, nightlyMinor };
}

function withoutRelease({ gaveBack: _, ...reservation }: Reservation): Reservation {
  return reservation;
}

function withoutLock({ doNotMove: _, ...reservation }: Reservation): Reservation {
  return reservation;
}

function supersededBy({ supersededBy: by }: ReservationCancelled): Pick<Reservation, 'supersededBy'> {
  return by ? { supersededBy: by } : {};
}
