import { nightsOf, type HotelDay } from '../kernel/hotel-day.ts';
import type { PostingId, ReservationId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Reservation } from '../reservations/reservation.ts';
import { cityTaxOn } from '../taxes/city-tax-on.ts';
import { taxesOn } from '../taxes/taxes-on.ts';
import { guestFolioId } from './folio.ts';
import type { CityTaxPosted, Dated, RoomChargePosted } from './folios-events.ts';
import { leftOf, plainAmounts, type Posting } from './posting.ts';

export type NightCharge = RoomChargePosted | CityTaxPosted;

/** The same night has the same id on every desk and at night audit: it is charged once, whoever comes first. */
export function roomPostingId(reservationId: ReservationId, night: HotelDay): PostingId {
  return `room:${reservationId}:${night}` as PostingId;
}

/** The room and city tax of a night for everybody in house who has not been charged for it: what night audit posts. */
export function roomChargesDue(
  hotel: HotelState,
  night: HotelDay,
  dated: Dated = { businessDate: night },
): readonly NightCharge[] {
  const inHouse = new Set([...hotel.occupants.values()].flat());
  return [...inHouse].flatMap((reservationId) => {
    const reservation = hotel.reservations.get(reservationId);
    const isNightOfStay = reservation && chargedNights(reservation).includes(night);
    return isNightOfStay ? nightCharges(hotel, reservation, night, dated) : [];
  });
}

/** The nights of a stay that nobody has charged yet: what check-out posts. */
export function unpostedNightCharges(
  hotel: HotelState,
  reservation: Reservation,
  dated: Dated,
): readonly NightCharge[] {
  return chargedNights(reservation).flatMap((night) => nightCharges(hotel, reservation, night, dated));
}

/** What has been charged for nights that are of this stay and not of what became of it. */
export function chargedInVain(hotel: HotelState, charged: Reservation, spent: Reservation): readonly Posting[] {
  const linesOf = (stay: Reservation) =>
    chargedNights(stay).flatMap((night) => wholeNight(hotel, stay, night, { businessDate: night }));
  const owed = new Set(linesOf(spent).map(({ postingId }) => postingId));
  return linesOf(charged).flatMap(({ postingId }) => {
    const posting = owed.has(postingId) ? undefined : hotel.postings.get(postingId);
    return posting && !posting.isGone && leftOf(posting) > 0 ? [posting] : [];
  });
}

/** A day use has no night and is charged once, for its day. */
export function chargedNights({ stay }: Reservation): readonly HotelDay[] {
  return stay.arrival === stay.departure ? [stay.arrival] : nightsOf(stay);
}

function nightCharges(
  hotel: HotelState,
  reservation: Reservation,
  night: HotelDay,
  dated: Dated,
): readonly NightCharge[] {
  return wholeNight(hotel, reservation, night, dated).filter(({ postingId }) => !hotel.postings.has(postingId));
}

/** The night as it is charged once, whether it has been or not. */
function wholeNight(
  hotel: HotelState,
  reservation: Reservation,
  night: HotelDay,
  dated: Dated,
): readonly NightCharge[] {
  return [...roomCharge(hotel, reservation, night, dated), ...cityTax(hotel, reservation, night, dated)];
}

/** Nothing for a night that is free of charge. */
function roomCharge(
  hotel: HotelState,
  { reservationId, stay, nightlyMinor, segments }: Reservation,
  night: HotelDay,
  dated: Dated,
): readonly RoomChargePosted[] {
  const priceMinor = nightlyMinor[night - stay.arrival] ?? 0;
  if (priceMinor === 0) return [];
  const roomId = segments.find(({ from, to }) => from <= night && night < to)?.roomId;
  const postingId = roomPostingId(reservationId, night);
  const about = {
    postingId,
    folioId: guestFolioId(reservationId),
    reservationId,
    night,
    ...(roomId ? { roomId } : {}),
  };
  return [{ type: 'RoomChargePosted', ...about, ...taxesOn(hotel, 'lodging', priceMinor, night), ...dated }];
}

/** A day use is not a night, and cities tax nights. */
function cityTax(
  hotel: HotelState,
  { reservationId, stay, party }: Reservation,
  night: HotelDay,
  dated: Dated,
): readonly CityTaxPosted[] {
  if (stay.arrival === stay.departure) return [];
  return cityTaxOn(hotel, party, stay, night).map(({ code, persons, unitMinor, grossMinor }, index) => {
    // One city asks for one tax as a rule; a second one has its code in its id.
    const suffix = index === 0 ? '' : `:${code}`;
    const postingId = `citytax:${reservationId}:${night}${suffix}` as PostingId;
    const about = { postingId, folioId: guestFolioId(reservationId), reservationId, night, code, persons, unitMinor };
    return { type: 'CityTaxPosted', ...about, ...plainAmounts(grossMinor), ...dated };
  });
}
