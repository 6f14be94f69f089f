import type { FreeRoom, TypeOffer } from '#contract/availability.ts';
import { nightsOf, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { holdsRooms } from '#domain/reservations/reservation.ts';
import { roomTypes } from '../hotel/hotel-query.ts';
import type { RoomTypeRow } from '../hotel/hotel-projection.ts';
import { inRackOrder } from '../hotel/rack-order.ts';
import { pricesOrBase } from '#domain/rates/rate-book.ts';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';
import { rateBookOfRows } from '../rates/rate-book-of-rows.ts';
import { freeOn } from '../rates/rooms-to-sell.ts';
import type { QueryView } from '../query.ts';
import { roomOf } from '../rack/rack-pages.ts';
import { reservationOf } from '../reservations/reservation-rows.ts';
import { totalOf, type StayFacts } from '../stays/stay-facts.ts';
import { freeRooms } from './free-rooms.ts';

type Asked = { readonly stay: Interval; readonly except?: ReservationId };

/** What could be sold for a stay, by type: how many rooms, which ones, and for how much. */
export function availability(view: QueryView, { stay, except }: Asked): readonly TypeOffer[] {
  const types = roomTypes(view);
  const rooms = inRackOrder(freeRooms(view, stay, except), types);
  const own = except && reservationOf(view, except);
  const book = rateBookOfRows(view);
  return types.map((type) => {
    const priced = { ratePlanId: BASE_PLAN_ID, roomTypeId: type.roomTypeId };
    return offerOf(view, type, stay, rooms, { own, nightlyMinor: pricesOrBase(book, priced, stay) });
  });
}

function offerOf(
  view: QueryView,
  type: RoomTypeRow,
  stay: Interval,
  freeRoomsOfHouse: readonly FreeRoom[],
  { own, nightlyMinor }: { readonly own: StayFacts | undefined; readonly nightlyMinor: readonly number[] },
): TypeOffer {
  const { roomTypeId, name, sleeps } = type;
  const nights = nightsOf(stay);
  const rooms = freeRoomsOfHouse.filter((room) => room.roomTypeId === roomTypeId);
  const free = nights.map(
    (night) => freeOn(view, type, night) + (own && countsIn(view, own, roomTypeId, night) ? 1 : 0),
  );
  return {
    roomTypeId,
    name,
    sleeps,
    // A day use takes no night: its room is counted by its day.
    free: nights.length > 0 ? Math.min(...free) : rooms.length,
    nightlyMinor,
    totalMinor: totalOf(nightlyMinor),
    rooms,
  };
}

/** Whether this stay is one of those that the type is sold to on this night. */
function countsIn(view: QueryView, own: StayFacts, roomTypeId: RoomTypeId, night: HotelDay): boolean {
  if (!holdsRooms(own) || night < own.stay.arrival || night >= own.stay.departure) return false;
  const segment = own.segments.find(({ from, to }) => from <= night && night < to);
  return (roomOf(view, segment?.roomId)?.roomTypeId ?? own.roomTypeId) === roomTypeId;
}
