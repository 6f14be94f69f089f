import { addDays, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import type { BookingSource } from '#domain/reservations/reservation-events.ts';
import type { Party } from '#domain/reservations/reservation.ts';
import { DEMO_DAYS_AHEAD, DEMO_DAYS_BACK, DEMO_ROOM_TYPES, roomsOf, type DemoRoomType } from './demo-house.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A stay as life will have it: who books it, how, and what becomes of it. The hotel may still refuse parts of it. */
export type PlannedStay = {
  readonly roomType: DemoRoomType;
  /** Undefined: the booking does not live to see a room. */
  readonly roomId: RoomId | undefined;
  readonly stay: Interval;
  readonly bookedOn: HotelDay;
  readonly roomChosenAtBooking: boolean;
  /** Most guests come in the afternoon; some are early, and wait where the room is not ready. */
  readonly arrivesEarly: boolean;
  readonly source: BookingSource;
  readonly party: Party;
  readonly fate: 'stays' | 'stays-longer' | 'moves' | 'cancels' | 'never-comes';
};

const LENGTHS: readonly [number, ...number[]] = [1, 1, 2, 2, 2, 3, 3, 3, 4, 5, 7];
/** Empty nights between two stays; with the lengths above, some 70 % of the nights are sold. */
const GAPS: readonly [number, ...number[]] = [0, 0, 0, 0, 1, 1, 1, 2, 3, 4];
const SOURCES: readonly [BookingSource, ...BookingSource[]] = [
  'channel',
  'channel',
  'website',
  'website',
  'phone',
  'e-mail',
];

/** A visitor should find people at the desk: at least so many who come today, some of them early, and who go. */
const TODAY_MIN = 4;
const EARLY_MIN = 3;
/** Guests still to come whose rooms nobody else has to leave first: they can be checked in. */
const WAITED_FOR_MIN = 2;

/** A hotel's life around today, planned again until today is lively: some ten times, a few milliseconds each. */
export function planStays(today: HotelDay, random: SeededRandom): readonly PlannedStay[] {
  for (;;) {
    const planned = planAllRooms(today, random);
    const stays = planned.filter(({ fate }) => fate !== 'cancels' && fate !== 'never-comes');
    const arrivals = stays.filter(({ stay }) => stay.arrival === today);
    const early = arrivals.filter(({ arrivesEarly }) => arrivesEarly).length;
    const departures = stays.filter(({ stay }) => stay.departure === today);
    const left = new Set(departures.map(({ roomId }) => roomId));
    const waited = arrivals.filter(({ roomId, arrivesEarly }) => !arrivesEarly && !left.has(roomId)).length;
    const isLively = arrivals.length >= TODAY_MIN && early >= EARLY_MIN && departures.length >= TODAY_MIN;
    if (isLively && waited >= WAITED_FOR_MIN) return planned;
  }
}

/** Every room has one stay after the other; besides, there are bookings that are cancelled again. */
function planAllRooms(today: HotelDay, random: SeededRandom): readonly PlannedStay[] {
  return DEMO_ROOM_TYPES.flatMap((roomType) => [
    ...roomsOf(roomType).flatMap(({ roomId }) => planRoom(roomType, roomId, today, random)),
    ...Array.from({ length: roomType.places.length * 5 }, () => planCancelled(roomType, today, random)),
  ]);
}

function planRoom(
  roomType: DemoRoomType,
  roomId: RoomId,
  today: HotelDay,
  random: SeededRandom,
): readonly PlannedStay[] {
  const stays: PlannedStay[] = [];
  let arrival = addDays(today, random.between(0, 3) - DEMO_DAYS_BACK);
  while (arrival < today + DEMO_DAYS_AHEAD) {
    const departure = addDays(arrival, random.pick(LENGTHS));
    const gap = random.pick(GAPS);
    const planned = planStay(roomType, { arrival, departure }, today, random);
    // The further ahead, the fewer have booked yet.
    const isBooked = !random.chance(Math.max(0, (arrival - today) / DEMO_DAYS_AHEAD) * 0.35);
    if (isBooked) stays.push({ ...planned, roomId, fate: fateOf(planned, gap, random) });
    arrival = addDays(departure, gap);
  }
  return stays;
}

function planCancelled(roomType: DemoRoomType, today: HotelDay, random: SeededRandom): PlannedStay {
  const arrival = addDays(today, random.between(5 - DEMO_DAYS_BACK, DEMO_DAYS_AHEAD - 5));
  const departure = addDays(arrival, random.pick(LENGTHS));
  return { ...planStay(roomType, { arrival, departure }, today, random), roomId: undefined, fate: 'cancels' };
}

function planStay(
  roomType: DemoRoomType,
  stay: Interval,
  today: HotelDay,
  random: SeededRandom,
): Omit<PlannedStay, 'fate' | 'roomId'> {
  const isWalkIn = random.chance(0.1) && stay.arrival <= today;
  const leadDays = isWalkIn ? 0 : random.chance(0.5) ? random.between(1, 14) : random.between(15, 60);
  const latest = Math.min(stay.arrival - leadDays, today - (stay.arrival > today ? random.between(0, 20) : 0));
  return {
    roomType,
    stay,
    bookedOn: Math.max(latest, today - DEMO_DAYS_BACK) as HotelDay,
    roomChosenAtBooking: isWalkIn || random.chance(0.88),
    arrivesEarly: random.chance(0.3),
    source: isWalkIn ? 'walk-in' : random.pick(SOURCES),
    party: partyFor(roomType, random),
  };
}

function partyFor({ sleeps }: DemoRoomType, random: SeededRandom): Party {
  const adults = sleeps === 1 ? 1 : random.chance(0.75) ? 2 : 1;
  const children = sleeps > 2 ? random.between(0, sleeps - adults) : 0;
  return { adults, children, infants: children > 0 && random.chance(0.2) ? 1 : 0 };
}

function fateOf({ stay }: { readonly stay: Interval }, gap: number, random: SeededRandom): PlannedStay['fate'] {
  if (random.chance(0.02)) return 'never-comes';
  if (gap > 0 && random.chance(0.08)) return 'stays-longer';
  return stay.departure - stay.arrival > 2 && random.chance(0.12) ? 'moves' : 'stays';
}
