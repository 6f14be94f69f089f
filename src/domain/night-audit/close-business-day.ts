import type { BusinessDayClosed } from '../business-day/business-day-events.ts';
import { currentBusinessDate } from '../business-day/business-day.ts';
import type { NightCharge } from '../folios/room-charges.ts';
import type { HotelState } from '../hotel-state.ts';
import type { RoomConditionReported } from '../housekeeping/housekeeping-events.ts';
import { roomRetired } from '../housekeeping/retire-room.ts';
import { roomsSleptIn } from '../housekeeping/rooms-slept-in.ts';
import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import { addDays, type HotelDay } from '../kernel/hotel-day.ts';
import type { RoomRetired } from '../property/property-events.ts';
import type { Instant, ReservationId, RoomId, ShiftId } from '../kernel/identifiers.ts';
import { datesChanged } from '../reservations/change-stay-dates.ts';
import type { GuestMarkedNoShow, StayDatesChanged } from '../reservations/reservation-events.ts';
import { closuresDuring, holdersDuring } from '../reservations/room-nights.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { dayTotals } from './day-totals.ts';
import { unresolvedOn, type Unresolved } from './unresolved.ts';

/**
 * The night audit: marks who did not come, lets who has not left stay a night longer, charges the night, leaves rooms that
 * were slept in to housekeeping, and closes the day with its totals. One day after the other; a day that is closed already stays so.
 */
export type CloseBusinessDay = {
  readonly type: 'CloseBusinessDay';
  readonly day: HotelDay;
  /** Expected guests who did not come, accepted by name: they are marked as no-shows. */
  readonly noShows?: readonly ReservationId[];
  /** Guests due to leave who are still here, accepted by name: they stay a night longer. */
  readonly overstays?: readonly ReservationId[];
  /** Cash shifts that nobody has closed, accepted by name: they stay open. */
  readonly openShifts?: readonly ShiftId[];
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
      readonly shifts: readonly ShiftId[];
    };

type Settled = GuestMarkedNoShow | StayDatesChanged;
type Closed = Settled | RoomRetired | NightCharge | RoomConditionReported | BusinessDayClosed;

/** What the night costs those who are in house, once this has happened: known where all contexts meet. */
export type NightChargesAfter = (settled: readonly Settled[]) => readonly NightCharge[];

export function closeBusinessDay(
  hotel: HotelState,
  command: CloseBusinessDay,
  { at }: Circumstances,
  chargesAfter: NightChargesAfter,
): Decision<Closed, CloseBusinessDayRefusal> {
  const { day } = command;
  const openDay = currentBusinessDate(hotel);
  if (openDay === undefined) return refuse({ code: 'day-turns-by-calendar' });
  if (day < openDay) return accept();
  if (day > openDay) return refuse({ code: 'day-not-open', day, openDay });
  if (!hasBegun(day, at)) return refuse({ code: 'day-not-begun', day });
  const unresolved = unresolvedOn(hotel, day);
  const open = notAccepted(unresolved, command);
  if (open.arrivals.length + open.departures.length + open.shifts.length > 0) {
    return refuse({ code: 'audit-not-ready', day, ...open });
  }
  return accept(...closing(hotel, day, unresolved, at, chargesAfter));
}

const DAY_MS = 86_400_000;
/** No hotel's clock is further ahead of UTC. */
const EARLIEST_CLOCK_MS = 14 * 3_600_000;

/** A wrong clock must not run through the days: one that has begun nowhere on earth cannot be closed. */
function hasBegun(day: HotelDay, at: Instant): boolean {
  return at >= day * DAY_MS - EARLIEST_CLOCK_MS;
}

/** What is unresolved and was not accepted by name. */
function notAccepted({ arrivals, departures, shifts }: Unresolved, command: CloseBusinessDay) {
  return {
    arrivals: without(arrivals.map(idOf), command.noShows),
    departures: without(departures.map(idOf), command.overstays),
    shifts: without(shifts, command.openShifts),
  };
}

function idOf({ reservationId }: Reservation): ReservationId {
  return reservationId;
}

function without<Id extends string>(ids: readonly Id[], accepted: readonly Id[] = []): readonly Id[] {
  const names = new Set(accepted);
  return ids.filter((id) => !names.has(id));
}

function closing(
  hotel: HotelState,
  day: HotelDay,
  unresolved: Unresolved,
  at: Instant,
  chargesAfter: NightChargesAfter,
): readonly Closed[] {
  const noShows = unresolved.arrivals.map(({ reservationId, stay }): GuestMarkedNoShow => ({
    type: 'GuestMarkedNoShow',
    reservationId,
    stay,
  }));
  const longer = unresolved.departures.map((stay) => stayedLonger(hotel, stay, day, unresolved));
  const totals = dayTotals(hotel, day, noShows, longer);
  const settled = [...noShows, ...longer];
  const charges = chargesAfter(settled);
  const later = longer.flatMap((event) => retiredLater(hotel, event));
  return [...settled, ...later, ...charges, ...roomsSleptIn(hotel, at), { type: 'BusinessDayClosed', day, totals }];
}

/** A room that the hotel was to have no longer goes when its guest has left. */
function retiredLater(hotel: HotelState, { reservationId, stay }: StayDatesChanged): readonly RoomRetired[] {
  const roomId = hotel.reservations.get(reservationId)?.occupies;
  const room = roomId && hotel.rooms.get(roomId);
  const isToGo = room && room.retiredFrom !== undefined && room.retiredFrom < stay.departure;
  return isToGo ? [roomRetired(room, stay.departure)] : [];
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
