import type { PulledEvent } from '#contract/sync-protocol.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import { nightsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type {
  CommandId,
  DeviceId,
  GuestId,
  Instant,
  Position,
  ReservationId,
  RoomId,
  RoomTypeId,
  StaffId,
} from '#domain/kernel/identifiers.ts';
import { planStays, ROOMS, type PlannedStay } from './planned-stays.ts';

export const BENCH_STAFF = 'bench' as StaffId;
const DEVICE = 'bench server' as DeviceId;
const DAY_MS = 86_400_000;
const TYPES = ['Single', 'Double', 'Family', 'Suite'];
const ROOMS_PER_TYPE = ROOMS / TYPES.length;
const PRICE_MINOR = 9_000;
const GIVEN = ['Ana', 'Bo', 'Chloé', 'Dmitri', 'Elif', 'Fatima', 'Günther', 'Hana', 'Ines', 'José'];
const FAMILY = ['García', 'Müller', 'Okafor', 'Rossi', 'Tanaka', 'Ødegaard', 'Dubois', 'Novák', 'Silva', 'Smith'];

export type GeneratedHotel = {
  /** Gapless from 1, one command each. */
  readonly head: Position;
  /** The log behind a position, about `limit` events of it. */
  after(position: Position, limit: number): readonly PulledEvent[];
};

/** A hotel of 200 rooms that was lived by a program: the log of a server that has so many bookings. */
export function generateHotel(bookings: number, today: HotelDay): GeneratedHotel {
  const setUp = hotelSetUp();
  const stays = planStays(bookings, today);
  const ends: number[] = [];
  let head = setUp.length;
  for (const planned of stays) ends.push((head += eventsOfStay(planned, today)));
  const recorded = (index: number, event: HotelEvent, on: HotelDay, name?: string): PulledEvent => ({
    position: (index + 1) as Position,
    commandId: `generated ${index + 1}` as CommandId,
    at: (on * DAY_MS + 12 * 3_600_000) as Instant,
    businessDate: on,
    actor: BENCH_STAFF,
    device: DEVICE,
    offline: false,
    verdict: 'accepted',
    event,
    ...(event.type === 'GuestRegistered' && name ? { details: { guestId: event.guestId, details: { name } } } : {}),
  });
  return {
    head: head as Position,
    after: (position, limit) => {
      const events: PulledEvent[] = setUp
        .slice(position)
        .map((event, index) => recorded(position + index, event, today));
      let index = firstAbove(ends, position);
      while (index < stays.length && events.length < limit) {
        const end = ends[index] ?? 0;
        const lived = lifeOf(index, stays[index] as PlannedStay, today);
        const start = end - lived.length;
        for (const [offset, { event, on }] of lived.entries()) {
          if (start + offset >= position) events.push(recorded(start + offset, event, on, nameOf(index)));
        }
        index += 1;
      }
      return events;
    },
  };
}

function hotelSetUp(): readonly HotelEvent[] {
  return [
    { type: 'HotelSetUp', name: 'Bench', timeZone: 'UTC', currency: 'EUR' },
    { type: 'StaffMemberAdded', staffId: BENCH_STAFF, name: 'Bench', role: 'manager' },
    ...TYPES.map((name, type): HotelEvent => ({
      type: 'RoomTypeAdded',
      roomTypeId: roomTypeId(type),
      name,
      code: name.slice(0, 3).toUpperCase(),
      sleeps: 4,
      standardPriceMinor: PRICE_MINOR,
    })),
    ...TYPES.map((_, type): HotelEvent => ({
      type: 'RoomsAdded',
      roomTypeId: roomTypeId(type),
      rooms: Array.from({ length: ROOMS_PER_TYPE }, (__, index) => {
        const room = type * ROOMS_PER_TYPE + index;
        return { roomId: roomId(room), number: String(101 + room) };
      }),
    })),
  ];
}

type Lived = { readonly event: HotelEvent; readonly on: HotelDay };

/** Booked and given a room; arrived, where that day has come; gone again, where that one has. */
function lifeOf(index: number, { room, stay }: PlannedStay, today: HotelDay): readonly Lived[] {
  const reservationId = `stay ${index}` as ReservationId;
  const guestId = guestIdOf(index);
  const segments = [{ roomId: roomId(room), from: stay.arrival, to: stay.departure }];
  const placed = { reservationId, roomId: roomId(room), stay, segments };
  const events: readonly HotelEvent[] = [
    { type: 'GuestRegistered', guestId },
    {
      type: 'ReservationBooked',
      reservationId,
      confirmation: confirmationOf(index),
      guestId,
      roomTypeId: roomTypeId(Math.floor(room / ROOMS_PER_TYPE)),
      stay,
      party: { adults: 2, children: 0, infants: 0 },
      nightlyMinor: nightsOf(stay).map(() => PRICE_MINOR),
      source: 'phone',
    },
    { type: 'RoomAssigned', ...placed },
    { type: 'GuestCheckedIn', ...placed },
    { type: 'GuestCheckedOut', ...placed, on: stay.departure },
  ];
  const days = [stay.arrival, stay.arrival, stay.arrival, stay.arrival, stay.departure];
  return events.slice(0, eventsOfStay({ room, stay }, today)).map((event, step) => ({
    event,
    on: Math.min(days[step] ?? today, today) as HotelDay,
  }));
}

function eventsOfStay({ stay }: PlannedStay, today: HotelDay): number {
  if (stay.arrival >= today) return 3;
  return stay.departure > today ? 4 : 5;
}

function firstAbove(ends: readonly number[], position: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Six signs of a phone-proof alphabet, a different one for each. */
function confirmationOf(index: number): string {
  return index.toString(32).toUpperCase().padStart(6, '0');
}

function nameOf(index: number): string {
  return `${GIVEN[index % 10]} ${FAMILY[Math.floor(index / 10) % 10]} ${index}`;
}

/** Ends like a UUID does, by which guests are spread over the pages of a device's disk. */
export function guestIdOf(index: number): GuestId {
  return `guest ${index} ${(Math.imul(index + 1, 2_654_435_761) >>> 0).toString(16).padStart(8, '0')}` as GuestId;
}

const roomId = (room: number): RoomId => `room ${101 + room}` as RoomId;
const roomTypeId = (type: number): RoomTypeId => `type ${type}` as RoomTypeId;
