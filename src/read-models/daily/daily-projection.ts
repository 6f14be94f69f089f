import type { PostedEvent } from '#contract/commands.ts';
import { monthsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import type { RoomRetired } from '#domain/property/property-events.ts';
import { statusWhenStanding } from '#domain/reservations/reservation.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';
import { pageOfId } from '../stays/page-of-id.ts';
import { isStayEvent, type StayEvent } from '../stays/stay-event.ts';
import { NO_FIGURES, ROOMS_PAGE, yearOf, yearsOf } from './daily-rows.ts';
import type { BookingRow, DailyRow, Figures, FiguresRow } from './daily-rows.ts';
import { figuresOfStay } from './figures-of-stay.ts';
import { booksPage, noteOnTheBooks } from './on-the-books.ts';

/** The figures of every business date, true after each event: the report adds nothing up. */
export const dailyModel: ReadModel<DailyRow> = { name: 'daily', revision: 6, pagesOf, fold };

function pagesOf(posted: PostedEvent): readonly PageKey[] {
  const { event } = posted;
  const businessDate = dayOf(posted);
  if (event.type === 'RoomsAdded' || event.type === 'RoomRetired' || event.type === 'RoomReinstated')
    return [ROOMS_PAGE];
  if (!isStayEvent(event) || !countsFor(event)) return [];
  const stays = event.type === 'StayDatesChanged' ? [event.before, event.stay] : [event.stay];
  const books = stays.flatMap(monthsOf).map(booksPage);
  return [bookingPage(event), ...new Set([...stays.flatMap(yearsOf), yearOf(businessDate), ...books])];
}

/** Which room a stay is in, and who comes along, changes no figure. */
function countsFor({ type }: StayEvent): boolean {
  return !CHANGES_NO_FIGURE.has(type);
}

const CHANGES_NO_FIGURE: ReadonlySet<StayEvent['type']> = new Set<StayEvent['type']>([
  'RoomAssigned',
  'RoomUnassigned',
  'RoomMoveScheduled',
  'ScheduledMoveCancelled',
  'RoomAssignmentLocked',
  'RoomAssignmentUnlocked',
  'ReservationLinkedToCalendar',
  'GuestMovedToRoom',
  'GuestAddedToStay',
  'GuestRemovedFromStay',
]);

/** What is told late counts on the day it was done: the figures of a closed day are put right. */
function dayOf({ businessDate, originalBusinessDate }: PostedEvent): HotelDay {
  return originalBusinessDate ?? businessDate;
}

function fold(rows: RowWriter<DailyRow>, posted: PostedEvent): void {
  const { event } = posted;
  const businessDate = dayOf(posted);
  if (event.type === 'RoomsAdded') return countRooms(rows, businessDate, event.rooms.length);
  if (event.type === 'RoomRetired') return retireRoom(rows, event);
  if (event.type === 'RoomReinstated') return countRooms(rows, event.from, 1);
  if (!isStayEvent(event) || !countsFor(event)) return;
  const known = rows.get(bookingPage(event), event.reservationId);
  const before = known?.kind === 'booking' ? known : undefined;
  const after = bookingAfter(before, posted, event);
  if (!after) return;
  rows.put(bookingPage(event), event.reservationId, after);
  for (const [day, figures] of figuresOfStay(before)) add(rows, day, figures, -1);
  for (const [day, figures] of figuresOfStay(after)) add(rows, day, figures, 1);
  noteOnTheBooks(rows, before, after);
  const done = whatWasDone(event, before);
  if (done) add(rows, businessDate, done, 1);
}

/** What counts on the day it was done and is never taken back: a cancellation stays one when the stay is reinstated. */
function whatWasDone(event: StayEvent, before: BookingRow | undefined): Partial<Figures> | undefined {
  const { type } = event;
  // A hold and a place on the waitlist are no booking until they are confirmed, and nothing is lost when they are not.
  if (type === 'ReservationBooked') return statusWhenStanding(event) === 'reserved' ? { bookingsMade: 1 } : undefined;
  if (type === 'ReservationConfirmed') return { bookingsMade: 1 };
  if (type === 'ReservationCancelled') return before?.status === 'reserved' ? { cancellations: 1 } : undefined;
  if (type === 'GuestCheckedOut') return { departures: 1 };
  if (type === 'CheckOutReinstated') return { departures: -1 };
  return undefined;
}

function bookingAfter(before: BookingRow | undefined, posted: PostedEvent, event: StayEvent): BookingRow | undefined {
  const recordedOn = Math.max(posted.businessDate, before?.recordedOn ?? 0) as HotelDay;
  if (event.type === 'ReservationBooked') {
    const { stay, nightlyMinor, party } = event;
    const status = statusWhenStanding(event);
    const guests = party.adults + party.children + party.infants;
    return { kind: 'booking', status, standing: status, stay, guests, nightlyMinor, recordedOn };
  }
  return before && { ...nextBooking(before, event, dayOf(posted)), recordedOn };
}

function nextBooking(before: BookingRow, event: StayEvent, businessDate: HotelDay): BookingRow {
  switch (event.type) {
    case 'StayDatesChanged':
      return { ...before, stay: event.stay, nightlyMinor: event.nightlyMinor };
    case 'PartyChanged':
      return { ...before, guests: event.party.adults + event.party.children + event.party.infants };
    case 'NightPricesOverridden':
      return { ...before, nightlyMinor: event.nightlyMinor };
    case 'ReservationCancelled':
    case 'HoldReleased':
      return { ...before, status: 'cancelled' };
    case 'ReservationConfirmed':
      return { ...before, status: 'reserved', standing: 'reserved' };
    case 'GuestWalked':
      return { ...before, status: 'walked' };
    case 'GuestMarkedNoShow':
      return { ...before, status: 'no-show' };
    case 'GuestCheckedIn':
      return { ...before, status: 'in-house', standing: 'reserved', arrivedOn: businessDate };
    case 'CheckOutReinstated':
      return { ...before, status: 'in-house' };
    case 'GuestCheckedOut':
      return { ...before, status: 'checked-out' };
    case 'CheckInUndone': {
      const { arrivedOn: _, ...expected } = before;
      return { ...expected, status: 'reserved' };
    }
    case 'ReservationReinstated':
      return { ...before, status: before.standing };
    default:
      return before;
  }
}

function add(rows: RowWriter<DailyRow>, day: HotelDay, figures: Partial<Figures>, times: 1 | -1): void {
  const row = rows.get(yearOf(day), String(day));
  const sums: { -readonly [Name in keyof FiguresRow]: FiguresRow[Name] } =
    row?.kind === 'figures' ? { ...row } : { kind: 'figures', day, ...NO_FIGURES };
  for (const name of Object.keys(figures) as (keyof Figures)[]) sums[name] += times * (figures[name] ?? 0);
  rows.put(yearOf(day), String(day), sums);
}

function retireRoom(rows: RowWriter<DailyRow>, { from, before }: RoomRetired): void {
  if (before !== undefined) countRooms(rows, before, 1);
  countRooms(rows, from, -1);
}

function countRooms(rows: RowWriter<DailyRow>, day: HotelDay, added: number): void {
  const known = rows.get(ROOMS_PAGE, String(day));
  const before = known?.kind === 'rooms' ? known.added : 0;
  rows.put(ROOMS_PAGE, String(day), { kind: 'rooms', day, added: before + added });
}

/** Where the daily figures keep what they have counted of a stay. */
export function bookingPage({ reservationId }: { readonly reservationId: ReservationId }): PageKey {
  return `bookings-${pageOfId(reservationId)}`;
}
