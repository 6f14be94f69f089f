import type { BusinessDayClosed } from '../business-day/business-day-events.ts';
import { currentBusinessDate } from '../business-day/business-day.ts';
import type { HotelState } from '../hotel-state.ts';
import type { RoomConditionReported } from '../housekeeping/housekeeping-events.ts';
import { roomsSleptIn } from '../housekeeping/rooms-slept-in.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import { addDays, type HotelDay } from '../kernel/hotel-day.ts';
import type { Instant, ReservationId, RoomId } from '../kernel/identifiers.ts';
import { datesChanged } from '../reservations/change-stay-dates.ts';
import type { GuestMarkedNoShow, StayDatesChanged } from '../reservations/reservation-events.ts';
import { closuresDuring, holdersDuring } from '../reservations/room-nights.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { dayTotals } from './day-totals.ts';
import { unresolvedOn, type Unresolved } from './unresolved.ts';

/**
 * The night audit: marks who did not come, lets who has not left stay a night longer, leaves rooms that were slept in to
 * housekeeping, and closes the day with its totals. One day after the other; a day that is closed already stays so.
 */
export type CloseBusinessDay = {
  readonly type: 'CloseBusinessDay';
  readonly day: HotelDay;
  /** Expected guests who did not come, accepted by name: they are marked as no-shows. */
  readonly noShows?: readonly ReservationId[];
  /** Guests due to leave who are still here, accepted by name: they stay a night longer. */
  readonly overstays?: readonly ReservationId[];
};

export type CloseBusinessDayRefusal =
  | { readonly code: 'day-turns-by-calendar' }
  | { readonly code: 'day-not-open'; readonly day: HotelDay; readonly openDay: HotelDay }
  | { readonly code: 'day-not-begun'; readonly day: HotelDay }
  | {
      readonly code: 'audit-not-ready';
      readonly day: HotelDay;
      readonly arrivals: readonly ReservationId[];
      readonly departures: readonly ReservationId[];
    };

type Closed = GuestMarkedNoShow | StayDatesChanged | RoomConditionReported | BusinessDayClosed;

export function closeBusinessDay(
  hotel: HotelState,
  command: CloseBusinessDay,
  { at }: Circumstances,
): Decision<Closed, CloseBusinessDayRefusal> {
  const { day } = command;
  const openDay = currentBusinessDate(hotel);
  if (openDay === undefined) return refuse({ code: 'day-turns-by-calendar' });
  if (day < openDay) return accept();
  if (day > openDay) return refuse({ code: 'day-not-open', day, openDay });
  if (!hasBegun(day, at)) return refuse({ code: 'day-not-begun', day });
  const unresolved = unresolvedOn(hotel, day);
  const arrivals = without(unresolved.arrivals, command.noShows);
  const departures = without(unresolved.departures, command.overstays);
  if (arrivals.length + departures.length > 0) return refuse({ code: 'audit-not-ready', day, arrivals, departures });
  return accept(...closing(hotel, day, unresolved, at));
}

const DAY_MS = 86_400_000;
/** No hotel's clock is further ahead of UTC. */
const EARLIEST_CLOCK_MS = 14 * 3_600_000;

/** A wrong clock must not run through the days: one that has begun nowhere on earth cannot be closed. */
function hasBegun(day: HotelDay, at: Instant): boolean {
  return at >= day * DAY_MS - EARLIEST_CLOCK_MS;
}

function without(
  reservations: readonly Reservation[],
  accepted: readonly ReservationId[] = [],
): readonly ReservationId[] {
  const names = new Set(accepted);
  return reservations.map(({ reservationId }) => reservationId).filter((id) => !names.has(id));
}

function closing(hotel: HotelState, day: HotelDay, unresolved: Unresolved, at: Instant): readonly Closed[] {
  const noShows = unresolved.arrivals.map(({ reservationId, stay }): GuestMarkedNoShow => ({
    type: 'GuestMarkedNoShow',
    reservationId,
    stay,
  }));
  const longer = unresolved.departures.map((stay) => stayedLonger(hotel, stay, day, unresolved));
  const totals = dayTotals(hotel, day, noShows, longer);
  return [...noShows, ...longer, ...roomsSleptIn(hotel, at), { type: 'BusinessDayClosed', day, totals }];
}

/** Until the next day, in the room the guest is in, unless it is closed or somebody else in house is to have it. */
function stayedLonger(
  hotel: HotelState,
  stayed: Reservation,
  day: HotelDay,
  { arrivals }: Unresolved,
): StayDatesChanged {
  const { reservationId, stay, occupies } = stayed;
  const nights = { arrival: stay.departure, departure: addDays(day, 1) };
  const giveWay = new Set([reservationId, ...arrivals.map((noShow) => noShow.reservationId)]);
  const isTheirs = (roomId: RoomId): boolean =>
    closuresDuring(hotel, roomId, nights).length === 0 &&
    holdersDuring(hotel, roomId, nights).every((holder) => giveWay.has(holder));
  const inRoom = occupies && isTheirs(occupies) ? [nights] : [];
  return datesChanged(hotel, stayed, { ...stay, departure: nights.departure }, inRoom);
}
