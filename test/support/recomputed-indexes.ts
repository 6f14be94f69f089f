import type { HotelState } from '#domain/hotel-state.ts';
import { nightsOf } from '#domain/kernel/hotel-day.ts';

type Indexes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The indexes of an image, with lists in alphabetical order: who came first is not what an index says. */
export function indexesOf(hotel: HotelState): Indexes {
  return {
    roomNights: listed(hotel.roomNights.entries()),
    occupants: listed(hotel.occupants.entries()),
    guestStays: listed(hotel.guestStays.entries()),
    channelStays: listed(hotel.channelStays.entries()),
    closedNights: listed(hotel.closedNights.entries()),
    typeNights: Object.fromEntries(hotel.typeNights.entries()),
    closedTypeNights: Object.fromEntries(hotel.closedTypeNights.entries()),
  };
}

/** The same, counted again from the reservations and closures alone. */
export function indexesRecomputed(hotel: HotelState): Indexes {
  const roomNights = new Map<string, string[]>();
  const occupants = new Map<string, string[]>();
  const guestStays = new Map<string, string[]>();
  const channelStays = new Map<string, string[]>();
  const closedNights = new Map<string, string[]>();
  const typeNights = new Map<string, number>();
  const closedTypeNights = new Map<string, number>();
  for (const reservation of hotel.reservations.values()) {
    const { reservationId, status, stay, segments, occupies, roomTypeId, guestId } = reservation;
    if (occupies) put(occupants, occupies, reservationId);
    if (status !== 'reserved' && status !== 'tentative' && status !== 'in-house') continue;
    put(guestStays, guestId, reservationId);
    const { source, fromCalendar, importId } = reservation;
    if (fromCalendar || (source === 'channel' && !importId))
      put(channelStays, `${roomTypeId}|${stay.arrival}|${stay.departure}`, reservationId);
    for (const night of nightsOf(stay)) {
      const segment = segments.find(({ from, to }) => from <= night && night < to);
      if (segment) put(roomNights, `${segment.roomId}|${night}`, reservationId);
      count(typeNights, `${(segment && hotel.rooms.get(segment.roomId)?.roomTypeId) ?? roomTypeId}|${night}`);
    }
  }
  for (const { closureId, roomId, nights } of hotel.closures.values()) {
    for (const night of nightsOf(nights)) {
      const isFirst = !closedNights.has(`${roomId}|${night}`);
      put(closedNights, `${roomId}|${night}`, closureId);
      if (isFirst) count(closedTypeNights, `${hotel.rooms.get(roomId)?.roomTypeId}|${night}`);
    }
  }
  return {
    roomNights: listed(roomNights),
    occupants: listed(occupants),
    guestStays: listed(guestStays),
    channelStays: listed(channelStays),
    closedNights: listed(closedNights),
    typeNights: Object.fromEntries(typeNights),
    closedTypeNights: Object.fromEntries(closedTypeNights),
  };
}

function listed(entries: Iterable<readonly [string, readonly string[]]>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...entries].map(([key, ids]) => [key, ids.toSorted()]));
}

function put(index: Map<string, string[]>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.push(id);
  else index.set(key, [id]);
}

function count(index: Map<string, number>, key: string): void {
  index.set(key, (index.get(key) ?? 0) + 1);
}
