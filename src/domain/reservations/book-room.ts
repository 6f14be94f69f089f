import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type { GuestId, ImportId, ReservationId, RoomId, RoomTypeId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { quote } from '../rates/rates.ts';
import { soldOutNights } from './availability.ts';
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
};

export type NoAvailability = {
  readonly code: 'no-availability';
  readonly roomTypeId: RoomTypeId;
  readonly nights: readonly HotelDay[];
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
  | RoomOutOfOrder;

type Booked = ReservationBooked | RoomAssigned;

export function bookRoom(
  hotel: HotelState,
  command: BookRoom,
  given: Circumstances,
): Decision<Booked, BookRoomRefusal> {
  if (hotel.reservations.has(command.reservationId)) return accept();
  const flaw = flawOfBooking(hotel, command, given);
  if (flaw) return refuse(flaw);
  const { roomId, stay, roomTypeId } = command;
  // A stay that has its room is counted in that room's type.
  const countedIn = (roomId && hotel.rooms.get(roomId)?.roomTypeId) ?? roomTypeId;
  const nights = soldOutNights(hotel, countedIn, stay);
  const inTheWay = roomId && whatIsInTheWay(hotel, roomId, stay);
  if (inTheWay) return refuse(inTheWay);
  if (nights.length > 0) return refuse({ code: 'no-availability', roomTypeId: countedIn, nights });
  // A day use has no night that a room could be kept for.
  const assigned = roomId && stay.arrival < stay.departure ? [assignedEvent(command, roomId)] : [];
  return accept<Booked>(bookedEvent(hotel, command), ...assigned);
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

export function bookedEvent(hotel: HotelState, command: BookRoom): ReservationBooked {
  const { roomId: _, type: __, nightlyMinor, ...booking } = command;
  return {
    type: 'ReservationBooked',
    ...booking,
    nightlyMinor: nightlyMinor ?? quote(hotel, command.roomTypeId, command.stay),
  };
}

function assignedEvent({ reservationId, stay }: BookRoom, roomId: RoomId): RoomAssigned {
  return { type: 'RoomAssigned', reservationId, roomId, stay, segments: withRoom([], roomId, stay) };
}
