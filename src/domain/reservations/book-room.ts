import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type {
  GroupId,
  GuestId,
  ImportId,
  RatePlanId,
  ReservationId,
  RoomId,
  RoomTypeId,
} from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { AgreedTerms } from '../rates/booking-terms.ts';
import type { ExceptionReason } from '../rates/exception-reason.ts';
import { BASE_PLAN_ID } from '../rates/rate-plan.ts';
import { pricesOrBase, rateBookOf, restrictionsBroken, termsToAgree } from '../rates/rate-book.ts';
import { houseFullNights, soldOutNights } from './availability.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { flawOfSale, type FlawOfSale } from './flaw-of-sale.ts';
import type { BookingSource, ReservationBooked, RoomAssigned } from './reservation-events.ts';
import type { Party } from './reservation.ts';
import type { RoomNotFree, RoomOutOfOrder } from '../property/room-refusals.ts';
import { whatIsInTheWay, withRoom } from './room-nights.ts';

export type BookRoom = {
  readonly type: 'BookRoom';
  readonly reservationId: ReservationId;
  readonly confirmation: string;
  readonly guestId: GuestId;
  readonly roomTypeId: RoomTypeId;
  readonly stay: Interval;
  readonly party: Party;
  /** Which room, where the guest or the desk wants a certain one already. */
  readonly roomId?: RoomId;
  /** The prices that were quoted; without them, today's prices. */
  readonly nightlyMinor?: readonly number[];
  readonly source: BookingSource;
  /** The file that the booking was taken over from, where it was. Its guest may be in the house already. */
  readonly importId?: ImportId;
  /** The entry of a channel's calendar that it is made from. */
  readonly fromCalendar?: CalendarEntry;
  /** The plan that the stay is sold on; without one, the base plan. */
  readonly ratePlanId?: RatePlanId;
  /** The terms that the guest was told; without them, those of the plan today. */
  readonly terms?: AgreedTerms;
  /** Why it is sold at another price, or although a restriction speaks against it. */
  readonly exceptionReason?: ExceptionReason;
  /** The group that it was booked with. */
  readonly groupId?: GroupId;
  /** Other reservations of this guest for these nights that the desk knew of: they are no mistake. */
  readonly besides?: readonly ReservationId[];
};

export type NoAvailability = {
  readonly code: 'no-availability';
  readonly roomTypeId: RoomTypeId;
  readonly nights: readonly HotelDay[];
  /** The type has rooms, but the house may not sell one more. */
  readonly houseFull?: true;
};
export type BookRoomRefusal =
  | { readonly code: 'unknown-guest'; readonly guestId: GuestId }
  | { readonly code: 'unknown-room-type'; readonly roomTypeId: RoomTypeId }
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | { readonly code: 'departure-before-arrival' }
  | { readonly code: 'arrival-in-the-past'; readonly businessDate: HotelDay }
  | { readonly code: 'party-too-large'; readonly sleeps: number; readonly guests: number }
  | { readonly code: 'prices-do-not-cover-nights'; readonly nights: number; readonly prices: number }
  | NoAvailability
  | RoomNotFree
  | RoomOutOfOrder
  | FlawOfSale;

type Booked = ReservationBooked | RoomAssigned;

export function bookRoom(
  hotel: HotelState,
  command: BookRoom,
  given: Circumstances,
): Decision<Booked, BookRoomRefusal> {
  if (hotel.reservations.has(command.reservationId)) return accept();
  const flaw = flawOfBooking(hotel, command, given);
  if (flaw) return refuse(flaw);
  const { roomId, stay } = command;
  const inTheWay = (roomId && whatIsInTheWay(hotel, roomId, stay)) ?? soldOut(hotel, command);
  if (inTheWay) return refuse(inTheWay);
  // Last, so that a booking that is refused for its sale alone has everything else it needs.
  const flawed = flawOfSale(hotel, command);
  return flawed ? refuse(flawed) : accept<Booked>(...bookedEvents(hotel, command, given));
}

/** The booking at its prices and terms, whatever speaks against it, and the room it was promised. */
export function bookedEvents(
  hotel: HotelState,
  command: BookRoom,
  given: Circumstances,
): readonly [ReservationBooked, ...RoomAssigned[]] {
  const { roomId, stay } = command;
  // A day use has no night that a room could be kept for.
  const assigned = roomId && stay.arrival < stay.departure ? [assignedEvent(command, roomId)] : [];
  return [bookedEvent(hotel, command, given), ...assigned];
}

function soldOut(hotel: HotelState, { roomId, roomTypeId, stay }: BookRoom): NoAvailability | undefined {
  // A stay that has its room is counted in that room's type.
  const countedIn = (roomId && hotel.rooms.get(roomId)?.roomTypeId) ?? roomTypeId;
  const nights = soldOutNights(hotel, countedIn, stay);
  if (nights.length > 0) return { code: 'no-availability', roomTypeId: countedIn, nights };
  const full = houseFullNights(hotel, stay);
  return full.length > 0
    ? { code: 'no-availability', roomTypeId: countedIn, nights: full, houseFull: true }
    : undefined;
}

/** What is wrong with the booking itself, whatever else the hotel has promised. */
export function flawOfBooking(hotel: HotelState, command: BookRoom, given: Circumstances): BookRoomRefusal | undefined {
  const { guestId, roomTypeId, roomId, stay, party, nightlyMinor, importId } = command;
  if (!hotel.guests.has(guestId)) return { code: 'unknown-guest', guestId };
  const roomType = hotel.roomTypes.get(roomTypeId);
  if (!roomType) return { code: 'unknown-room-type', roomTypeId };
  if (roomId && !hotel.rooms.has(roomId)) return { code: 'unknown-room', roomId };
  if (stay.departure < stay.arrival) return { code: 'departure-before-arrival' };
  const earliest = importId ? stay.departure : stay.arrival;
  if (earliest < given.businessDate) return { code: 'arrival-in-the-past', businessDate: given.businessDate };
  const guests = party.adults + party.children;
  if (guests > roomType.sleeps) return { code: 'party-too-large', sleeps: roomType.sleeps, guests };
  const nights = Math.max(1, stay.departure - stay.arrival);
  if (nightlyMinor && nightlyMinor.length !== nights) {
    return { code: 'prices-do-not-cover-nights', nights, prices: nightlyMinor.length };
  }
  return undefined;
}

export function bookedEvent(hotel: HotelState, command: BookRoom, given: Circumstances): ReservationBooked {
  const { roomId: _, type: __, nightlyMinor, ratePlanId = BASE_PLAN_ID, ...booking } = command;
  const { roomTypeId, stay, party } = command;
  const priced = { ratePlanId, roomTypeId };
  const book = rateBookOf(hotel);
  const terms = command.terms ?? termsToAgree(hotel, ratePlanId, given.businessDate);
  const despite = restrictionsBroken(book, priced, stay);
  return {
    type: 'ReservationBooked',
    ...booking,
    nightlyMinor: nightlyMinor ?? pricesOrBase(book, priced, stay, party),
    ...(ratePlanId === BASE_PLAN_ID ? {} : { ratePlanId }),
    ...(terms ? { terms } : {}),
    ...(despite.length > 0 ? { despite } : {}),
  };
}

function assignedEvent({ reservationId, stay }: BookRoom, roomId: RoomId): RoomAssigned {
  return { type: 'RoomAssigned', reservationId, roomId, stay, segments: withRoom([], roomId, stay) };
}
