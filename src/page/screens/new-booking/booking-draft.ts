import type { TypeOffer } from '#contract/availability.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays, parseHotelDay, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { GuestId, RatePlanId, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { ExceptionReason } from '#domain/rates/exception-reason.ts';
import type { BookRoom } from '#domain/reservations/book-room.ts';
import type { GroupOccasion } from '#domain/reservations/group-events.ts';
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
  readonly firmness: Firmness;
  /** The release day that was said for a hold; undefined: the usual one. */
  readonly heldUntil: HotelDay | undefined;
  /** Of a group: how many rooms of each type. */
  readonly counts: Readonly<Record<RoomTypeId, number>> | undefined;
  readonly occasion: GroupOccasion;
  /** The rate plan that was chosen; undefined: the best on which the stay can be sold. */
  readonly ratePlanId?: RatePlanId | undefined;
  /** A price a night that was agreed instead of the plan's. */
  readonly agreedMinor?: number | undefined;
  readonly exceptionReason?: ExceptionReason | undefined;
};

export type Firmness = 'book' | 'hold' | 'wait' | 'walk-in';

export const firmnessWords: Readonly<Record<Firmness, string>> = {
  book: 'A booking',
  hold: 'An option, held until a day',
  wait: 'A place on the waitlist',
  'walk-in': 'A walk-in, checked in now',
};

/** What it can be: only who arrives today stands at the desk. */
export function firmnessesOf({ stay }: BookingDraft, today: HotelDay | undefined): readonly Firmness[] {
  return ['book', 'hold', 'wait', ...(stay.arrival === today ? (['walk-in'] as const) : [])];
}

/** A hold for a week unless something else was said; never beyond the arrival. */
export function releaseDayOf({ heldUntil, stay }: BookingDraft, today: HotelDay | undefined): HotelDay {
  const usual = today === undefined ? stay.arrival : addDays(today, USUAL_DAYS_HELD);
  return Math.min(heldUntil ?? usual, stay.arrival) as HotelDay;
}

/** Most guests come in twos. */
const USUAL_ADULTS = 2;
const USUAL_DAYS_HELD = 7;

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
    firmness: query.get('arrival') === 'today' ? 'walk-in' : 'book',
    heldUntil: undefined,
    counts: query.has('rooms') ? {} : undefined,
    occasion: 'family',
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
  // Who waits, waits for what is full.
  const wanted = draft.firmness === 'wait' ? fitting[0] : undefined;
  return chosen ?? ofRoom ?? fitting.find(({ free }) => free > 0) ?? wanted;
}

export type MissingOfDraft = 'guest' | 'offer' | 'rooms' | 'room' | 'reason';

export function missingOf(draft: BookingDraft, offer: TypeOffer | undefined): MissingOfDraft | undefined {
  const { guestId, name, counts, firmness } = draft;
  if (counts ? !Object.values(counts).some((count) => count > 0) : !offer) return counts ? 'rooms' : 'offer';
  if (!counts && offer && firmness === 'walk-in' && !walkInRoomOf(draft, offer)) return 'room';
  return guestId === undefined && name.trim() === '' ? 'guest' : undefined;
}

/** How the stay is sold: on which plan and terms, at which prices, and why so, where that is an exception. */
export type BookingSale = Pick<BookRoom, 'ratePlanId' | 'nightlyMinor' | 'terms' | 'exceptionReason'>;

export type BookingIds = {
  readonly reservationId: ReservationId;
  readonly newGuestId: GuestId;
  readonly confirmation: string;
  /** The guest's other stays of these nights that were on the screen. */
  readonly besides?: readonly ReservationId[];
  /** How it is sold; without it, in the base plan as the offer says. */
  readonly sale?: BookingSale;
};

/** The room that a walk-in gets: the chosen one, or the first that is ready, or one that is empty at least. */
export function walkInRoomOf({ roomId }: BookingDraft, { rooms }: TypeOffer): RoomId | undefined {
  const empty = rooms.filter(({ occupied }) => !occupied);
  const ready = empty.find(({ condition }) => condition === 'clean' || condition === 'inspected');
  return (rooms.find((room) => room.roomId === roomId) ?? ready ?? empty[0])?.roomId;
}

/** Registers the guest, where it is a new one. */
export function guestCommands(draft: BookingDraft, guestId: GuestId): readonly HotelCommand[] {
  if (draft.guestId) return [];
  const details = {
    name: draft.name.trim(),
    ...(draft.phone.trim() === '' ? {} : { phone: draft.phone.trim() }),
    ...(draft.email.trim() === '' ? {} : { email: draft.email.trim() }),
  };
  return [{ type: 'RegisterGuest', guestId, details }];
}

/** Registers the guest, where it is a new one, and books. The ids stay with the draft, so a second try repeats nothing. */
export function bookingCommands(
  draft: BookingDraft,
  offer: TypeOffer,
  ids: BookingIds,
  today?: HotelDay,
): readonly HotelCommand[] {
  const guestId = draft.guestId ?? ids.newGuestId;
  const isRoomOfOffer = offer.rooms.some(({ roomId }) => roomId === draft.roomId);
  const booking: BookRoom = {
    type: 'BookRoom',
    reservationId: ids.reservationId,
    confirmation: ids.confirmation,
    guestId,
    roomTypeId: offer.roomTypeId,
    stay: draft.stay,
    party: draft.party,
    ...(draft.roomId && isRoomOfOffer ? { roomId: draft.roomId } : {}),
    ...(ids.sale ?? { nightlyMinor: offer.nightlyMinor }),
    source: draft.source,
    ...(ids.besides && ids.besides.length > 0 ? { besides: ids.besides } : {}),
  };
  return [...guestCommands(draft, guestId), asFirmAs(draft, booking, offer, today)];
}

function asFirmAs(draft: BookingDraft, booking: BookRoom, offer: TypeOffer, today: HotelDay | undefined): HotelCommand {
  switch (draft.firmness) {
    case 'book':
      return booking;
    case 'hold':
      return { ...booking, type: 'HoldRoom', heldUntil: releaseDayOf(draft, today) };
    case 'wait': {
      const { roomId: _, ...request } = booking;
      return { ...request, type: 'AddToWaitlist' };
    }
    case 'walk-in': {
      const roomId = walkInRoomOf(draft, offer);
      const { source: _, ...stay } = booking;
      return roomId ? { ...stay, type: 'CheckInWalkIn', roomId } : booking;
    }
  }
}
