import type { TypeOffer } from '#contract/availability.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays, parseHotelDay, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { GuestId, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { BookingSource } from '#domain/reservations/reservation-events.ts';
import type { Party } from '#domain/reservations/reservation.ts';

/** A booking as far as it has been talked through on the phone. Kept until it is booked or thrown away. */
export type BookingDraft = {
  readonly stay: Interval;
  readonly party: Party;
  readonly roomTypeId: RoomTypeId | undefined;
  readonly roomId: RoomId | undefined;
  /** A guest who has been here before; undefined: a new one, with the details below. */
  readonly guestId: GuestId | undefined;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly source: BookingSource;
};

/** Most guests come in twos. */
const USUAL_ADULTS = 2;

/**
 * An empty draft, prefilled from an address: ?arrival=2026-05-03|today&departure=…&room=…&type=… Whoever chose a single
 * room has chosen it for one: a larger party would drop the room again, without a word.
 */
export function draftOf(
  query: URLSearchParams,
  businessDate: HotelDay,
  roomTypes: readonly Pick<TypeOffer, 'roomTypeId' | 'sleeps'>[] = [],
): BookingDraft {
  const asked = parseHotelDay(query.get('arrival') ?? '');
  const arrival = asked === undefined || asked < businessDate ? businessDate : asked;
  const departure = parseHotelDay(query.get('departure') ?? '');
  const sleeps = roomTypes.find(({ roomTypeId }) => roomTypeId === query.get('type'))?.sleeps ?? USUAL_ADULTS;
  return {
    stay: { arrival, departure: departure === undefined || departure < arrival ? addDays(arrival, 1) : departure },
    party: { adults: Math.min(USUAL_ADULTS, sleeps), children: 0, infants: 0 },
    roomTypeId: (query.get('type') ?? undefined) as RoomTypeId | undefined,
    roomId: (query.get('room') ?? undefined) as RoomId | undefined,
    guestId: undefined,
    name: '',
    phone: '',
    email: '',
    source: query.get('arrival') === 'today' ? 'walk-in' : 'phone',
  };
}

/** A later arrival takes the departure along: the length of the stay is what the guest said first. */
export function withArrival(draft: BookingDraft, arrival: HotelDay): BookingDraft {
  const nights = draft.stay.departure - draft.stay.arrival;
  return { ...draft, stay: { arrival, departure: addDays(arrival, nights) } };
}

export function withNights(draft: BookingDraft, nights: number): BookingDraft {
  return { ...draft, stay: { ...draft.stay, departure: addDays(draft.stay.arrival, Math.max(0, nights)) } };
}

/** The offers that the party fits in, those that are free first, the cheaper first. */
export function fittingOffers(offers: readonly TypeOffer[], { adults, children }: Party): readonly TypeOffer[] {
  return offers
    .filter(({ sleeps }) => sleeps >= adults + children)
    .toSorted((left, right) => Number(right.free > 0) - Number(left.free > 0) || left.totalMinor - right.totalMinor);
}

/** The offer that is taken: the chosen type, or the type of the chosen room, or the best that is free. */
export function takenOffer(draft: BookingDraft, fitting: readonly TypeOffer[]): TypeOffer | undefined {
  const ofRoom = fitting.find(({ rooms }) => rooms.some(({ roomId }) => roomId === draft.roomId));
  const chosen = fitting.find(({ roomTypeId }) => roomTypeId === draft.roomTypeId);
  return chosen ?? ofRoom ?? fitting.find(({ free }) => free > 0);
}

export type MissingOfDraft = 'guest' | 'offer';

export function missingOf({ guestId, name }: BookingDraft, offer: TypeOffer | undefined): MissingOfDraft | undefined {
  if (!offer) return 'offer';
  return guestId === undefined && name.trim() === '' ? 'guest' : undefined;
}

export type BookingIds = {
  readonly reservationId: ReservationId;
  readonly newGuestId: GuestId;
  readonly confirmation: string;
};

/** Registers the guest, where it is a new one, and books. The ids stay with the draft, so a second try repeats nothing. */
export function bookingCommands(draft: BookingDraft, offer: TypeOffer, ids: BookingIds): readonly HotelCommand[] {
  const guestId = draft.guestId ?? ids.newGuestId;
  const details = {
    name: draft.name.trim(),
    ...(draft.phone.trim() === '' ? {} : { phone: draft.phone.trim() }),
    ...(draft.email.trim() === '' ? {} : { email: draft.email.trim() }),
  };
  const isRoomOfOffer = offer.rooms.some(({ roomId }) => roomId === draft.roomId);
  return [
    ...(draft.guestId ? [] : [{ type: 'RegisterGuest', guestId, details } as const]),
    {
      type: 'BookRoom',
      reservationId: ids.reservationId,
      confirmation: ids.confirmation,
      guestId,
      roomTypeId: offer.roomTypeId,
      stay: draft.stay,
      party: draft.party,
      ...(draft.roomId && isRoomOfOffer ? { roomId: draft.roomId } : {}),
      nightlyMinor: offer.nightlyMinor,
      source: draft.source,
    },
  ];
}
