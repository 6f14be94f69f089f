import { addDays, nightsOf, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, ReservationId, RoomId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { isGoneDuring } from '../property/property.ts';
import type { RoomNotFree, RoomOutOfOrder } from '../property/room-refusals.ts';
import { roomNight, type Reservation, type RoomSegment } from './reservation.ts';

/** Why a room cannot be given for these nights; undefined when it can. A stay is never in its own way. */
export function whatIsInTheWay(
  hotel: HotelState,
  roomId: RoomId,
  nights: Interval,
  except?: ReservationId,
): RoomNotFree | RoomOutOfOrder | undefined {
  const retiredFrom = hotel.rooms.get(roomId)?.retiredFrom;
  for (const night of nightsOf(nights)) {
    const heldBy = holdersOf(hotel, roomId, night, except)[0];
    if (heldBy) return { code: 'room-not-free', roomId, heldBy, night };
    if (retiredFrom !== undefined && retiredFrom <= night) return { code: 'room-retired', roomId, from: retiredFrom };
    const closureId = closuresOf(hotel, roomId, night)[0];
    if (closureId) return { code: 'room-out-of-order', roomId, closureId, night, ...useOf(hotel, closureId) };
  }
  return undefined;
}

function useOf(hotel: HotelState, closureId: ClosureId): { readonly houseUse?: true } {
  return hotel.closures.get(closureId)?.kind === 'house-use' ? { houseUse: true } : {};
}

export function holdersOf(
  hotel: HotelState,
  roomId: RoomId,
  night: HotelDay,
  except?: ReservationId,
): readonly ReservationId[] {
  return (hotel.roomNights.get(roomNight(roomId, night)) ?? []).filter((id) => id !== except);
}

export function closuresOf(hotel: HotelState, roomId: RoomId, night: HotelDay): readonly ClosureId[] {
  return hotel.closedNights.get(roomNight(roomId, night)) ?? [];
}

/** Every closure that takes one of these nights of the room out of inventory. */
export function closuresDuring(hotel: HotelState, roomId: RoomId, nights: Interval): readonly ClosureId[] {
  return [...new Set(nightsOf(nights).flatMap((night) => closuresOf(hotel, roomId, night)))];
}

/** Whether the hotel has the room no longer before these nights are over. */
export function isRetiredDuring(hotel: HotelState, roomId: RoomId, nights: Interval): boolean {
  const room = hotel.rooms.get(roomId);
  return room !== undefined && isGoneDuring(room, nights) !== undefined;
}

export function nightsIn({ from, to }: RoomSegment): Interval {
  return { arrival: from, departure: to };
}

/** Every other stay that holds one of these nights of the room. */
export function holdersDuring(
  hotel: HotelState,
  roomId: RoomId,
  nights: Interval,
  except?: ReservationId,
): readonly ReservationId[] {
  return [...new Set(nightsOf(nights).flatMap((night) => holdersOf(hotel, roomId, night, except)))];
}

export function firstNightHeldBy(
  hotel: HotelState,
  holder: ReservationId,
  roomId: RoomId,
  nights: Interval,
): HotelDay | undefined {
  return nightsOf(nights).find((night) => holdersOf(hotel, roomId, night).includes(holder));
}

/**
 * The first night that still needs a room. A guest in house has spent the nights before the room they are in somewhere: only
 * what comes behind it is open.
 */
export function firstNightWithoutRoom({ status, stay, segments, occupies }: Reservation): HotelDay | undefined {
  const last = segments.findLast(({ roomId }) => roomId === occupies) ?? segments.at(-1);
  const from = (status === 'in-house' ? last?.to : undefined) ?? stay.arrival;
  return nightsOf({ arrival: from, departure: stay.departure }).find(
    (night) => !segments.some((segment) => segment.from <= night && night < segment.to),
  );
}

/** The same segments without their nights in [from, to). */
export function withoutNights(
  segments: readonly RoomSegment[],
  { arrival, departure }: Interval,
): readonly RoomSegment[] {
  return segments.flatMap((segment) => [
    ...keepNonEmpty({ ...segment, to: Math.min(segment.to, arrival) as HotelDay }),
    ...keepNonEmpty({ ...segment, from: Math.max(segment.from, departure) as HotelDay }),
  ]);
}

/** The same segments, cut to the nights of the stay. */
export function withinStay(segments: readonly RoomSegment[], { arrival, departure }: Interval): readonly RoomSegment[] {
  return segments.flatMap((segment) =>
    keepNonEmpty({
      ...segment,
      from: Math.max(segment.from, arrival) as HotelDay,
      to: Math.min(segment.to, departure) as HotelDay,
    }),
  );
}

/** Segments with these nights given to the room, whatever they had before; neighbours in one room become one segment. */
export function withRoom(segments: readonly RoomSegment[], roomId: RoomId, nights: Interval): readonly RoomSegment[] {
  const added = keepNonEmpty({ roomId, from: nights.arrival, to: nights.departure });
  const sorted = [...withoutNights(segments, nights), ...added].toSorted((left, right) => left.from - right.from);
  const joined: RoomSegment[] = [];
  for (const segment of sorted) {
    const last = joined.at(-1);
    if (last && last.roomId === segment.roomId && last.to === segment.from) {
      joined[joined.length - 1] = { ...last, to: segment.to };
    } else joined.push(segment);
  }
  return joined;
}

/** The part of the nights, from the first on, for which the room can be given without a break. */
export function freeStretch(hotel: HotelState, roomId: RoomId, nights: Interval, except?: ReservationId): Interval {
  let departure = nights.arrival;
  while (departure < nights.departure) {
    const next = { arrival: departure, departure: addDays(departure, 1) };
    if (whatIsInTheWay(hotel, roomId, next, except)) break;
    departure = next.departure;
  }
  return { arrival: nights.arrival, departure };
}

function keepNonEmpty(segment: RoomSegment): readonly RoomSegment[] {
  return segment.from < segment.to ? [segment] : [];
}
