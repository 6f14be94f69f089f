import type { Rack, RackBar, RackClosure, RackNight, RackRoom, RackRoomType } from '#contract/rack.ts';
import type { RackJudgement, RackProposal } from '#page/screens/rack/rack-events.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ClosureId, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { ReservationStatus } from '#domain/reservations/reservation.ts';

/** A hotel full of stays, the same for the same numbers: for the harness page, the browser tests and the measurements. */
export type FixtureWish = {
  readonly rooms: number;
  readonly from: HotelDay;
  readonly days: number;
  readonly today: HotelDay;
};

const guests = [
  'García',
  'Smith',
  'Nowak',
  'Özdemir',
  'Müller',
  'Rossi',
  'Dubois',
  'Kowalski',
  'Andersen',
  'O’Brien',
  'Haddad',
  'Silva',
  'Novák',
  'van den Berg',
  'Tanaka',
  'Papadopoulos',
  'Lindqvist',
  'Wiśniewska',
  'Bianchi',
  'Schneider',
  'Ferreira',
  'Horvat',
];
const firstNames = [
  'Ana',
  'Jan',
  'Marta',
  'Emre',
  'Lukas',
  'Giulia',
  'Chloé',
  'Piotr',
  'Ingrid',
  'Sean',
  'Layla',
  'Rui',
  'Eva',
];
const typeNames = [
  ['Single', 'SGL'],
  ['Double', 'DBL'],
  ['Twin', 'TWN'],
  ['Family room', 'FAM'],
  ['Suite', 'STE'],
] as const;
const conditions: readonly RoomCondition[] = ['clean', 'inspected', 'dirty', 'clean', 'pickup'];

export function rackFixture({ rooms: count, from, days, today }: FixtureWish): Rack {
  const chance = seeded(count * 31 + 7);
  const types = typeNames.map(([name, code]): RackRoomType => ({
    roomTypeId: code as string as RoomTypeId,
    name,
    code,
  }));
  const perType = Math.ceil(count / types.length);
  const rooms = Array.from({ length: count }, (_, index): RackRoom => {
    const number = `${Math.floor(index / 12) + 1}${String((index % 12) + 1).padStart(2, '0')}`;
    const type = types[Math.floor(index / perType)] ?? types[0]!;
    const condition = conditions[Math.floor(chance() * conditions.length)]!;
    return { roomId: `r${number}` as RoomId, number, roomTypeId: type.roomTypeId, condition, occupied: false };
  });
  const bars = rooms.flatMap((room) => staysOf(room, { from, days, today }, chance));
  const closures: RackClosure[] = rooms
    .filter((_, index) => index % 11 === 6)
    .map((room, index) => ({
      closureId: `c${index}` as ClosureId,
      roomId: room.roomId,
      from: addDays(today, 2 + index),
      to: addDays(today, 6 + index),
      reason: index % 2 ? 'Bathroom leak' : 'New carpet',
    }));
  const kept = bars.filter(
    (bar) =>
      !closures.some((closure) => closure.roomId === bar.roomId && bar.from < closure.to && closure.from < bar.to),
  );
  const shown = spice(kept, types, today);
  const inHouse = new Set(shown.filter(({ status }) => status === 'in-house').map(({ roomId }) => roomId));
  return {
    from,
    days,
    roomTypes: types,
    rooms: rooms.map((room) => ({ ...room, occupied: inHouse.has(room.roomId) })),
    bars: shown,
    closures,
    nights: nightsOf(types, rooms, shown, closures, { from, days }),
  };
}

type Chance = () => number;

function staysOf(room: RackRoom, { from, days, today }: Omit<FixtureWish, 'rooms'>, chance: Chance): RackBar[] {
  const bars: RackBar[] = [];
  let day = from - Math.floor(chance() * 3);
  while (day < from + days) {
    if (chance() < 0.28) {
      day += 1 + Math.floor(chance() * 3);
      continue;
    }
    const nights = 1 + Math.floor(chance() * chance() * 7);
    bars.push(stay(room, day as HotelDay, (day + nights) as HotelDay, today, chance));
    day += nights;
  }
  return bars;
}

function stay(room: RackRoom, arrival: HotelDay, departure: HotelDay, today: HotelDay, chance: Chance): RackBar {
  const id = `${room.roomId}-${arrival}`;
  const leaves: ReservationStatus = chance() < 0.4 ? 'checked-out' : 'in-house';
  const status: ReservationStatus =
    departure < today ? 'checked-out' : departure === today ? leaves : arrival < today ? 'in-house' : 'reserved';
  const guest = `${firstNames[Math.floor(chance() * firstNames.length)]} ${guests[Math.floor(chance() * guests.length)]}`;
  return {
    barId: id,
    reservationId: id as ReservationId,
    roomId: room.roomId,
    from: arrival,
    to: departure,
    arrival,
    departure,
    status: arrival === today && chance() < 0.35 ? 'in-house' : status,
    bookedTypeId: room.roomTypeId,
    guest,
    party: { adults: 1 + Math.floor(chance() * 2), children: chance() < 0.2 ? 1 : 0, infants: 0 },
    confirmation: `K${1000 + Math.floor(chance() * 9000)}`,
    marks: { pending: arrival > today && chance() < 0.08, conflict: false, atRisk: arrival > today && chance() < 0.02 },
  };
}

/** A judge as the worker would be one: a room holds one guest a night. */
export function judgeByBars(rack: Rack, proposal: RackProposal): RackJudgement {
  const own = proposal.kind === 'create' ? undefined : proposal.bar.reservationId;
  const roomId = proposal.kind === 'dates' ? proposal.bar.roomId : proposal.roomId;
  const taken = rack.bars.find(
    (bar) =>
      roomId !== undefined &&
      bar.roomId === roomId &&
      bar.reservationId !== own &&
      bar.from < proposal.departure &&
      proposal.arrival < bar.to,
  );
  return taken ? { ok: false, words: `taken by ${taken.guest}` } : { ok: true };
}

/** One of everything that is rare: two guests in one room, bookings without a room, ghosts, a stay that moved. */
function spice(bars: readonly RackBar[], types: readonly RackRoomType[], today: HotelDay): RackBar[] {
  const ahead = bars.filter((bar) => bar.arrival > today && bar.arrival < today + 8);
  const double = ahead.find((bar) => bar.departure - bar.arrival >= 2);
  const moved = bars.find((bar) => bar.status === 'in-house' && bar.to > today + 1 && bar.from < today - 1);
  const extra: RackBar[] = [];
  const conflict = { pending: false, conflict: true, atRisk: false };
  if (double) {
    const from = addDays(double.from, 1);
    const to = addDays(double.to, 1);
    const id = `${double.barId}-second`;
    const marks = { ...conflict, pending: true };
    extra.push({
      ...double,
      barId: id,
      reservationId: id as ReservationId,
      guest: 'Marta Smith',
      from,
      to,
      arrival: from,
      departure: to,
      marks,
    });
  }
  [0, 1, 3, 2, 5].forEach((offset, index) => {
    const template = ahead[index * 3];
    const type = types[index < 3 ? 1 : 3];
    if (!template || !type) return;
    const id = `waiting-${index}`;
    const from = addDays(today, offset);
    const to = addDays(from, 2 + (index % 3));
    extra.push({
      ...template,
      barId: id,
      reservationId: id as ReservationId,
      roomId: undefined,
      bookedTypeId: type.roomTypeId,
      from,
      to,
      arrival: from,
      departure: to,
    });
  });
  ahead.slice(4, 7).forEach((template, index) => {
    const id = `ghost-${index}`;
    extra.push({
      ...template,
      barId: id,
      reservationId: id as ReservationId,
      status: index === 1 ? 'no-show' : 'cancelled',
    });
  });
  return [
    ...bars.map((bar) => {
      if (bar === double) return { ...bar, marks: conflict };
      return bar === moved ? { ...bar, arrival: addDays(bar.arrival, -1) } : bar;
    }),
    ...extra,
  ];
}

function nightsOf(
  types: readonly RackRoomType[],
  rooms: readonly RackRoom[],
  bars: readonly RackBar[],
  closures: readonly RackClosure[],
  { from, days }: { readonly from: HotelDay; readonly days: number },
): RackNight[] {
  const typeOf = new Map(rooms.map((room) => [room.roomId, room.roomTypeId]));
  const nights: RackNight[] = [];
  for (let night = from; night < from + days; night = addDays(night, 1)) {
    const held = bars.filter(
      (bar) => bar.from <= night && night < bar.to && ['reserved', 'in-house', 'checked-out'].includes(bar.status),
    );
    const shut = closures.filter((closure) => closure.from <= night && night < closure.to);
    for (const roomTypeId of [undefined, ...types.map((type) => type.roomTypeId)]) {
      const isOfType = (id: RoomTypeId | undefined) => roomTypeId === undefined || id === roomTypeId;
      const count = rooms.filter((room) => isOfType(room.roomTypeId)).length;
      const outOfOrder = shut.filter((closure) => isOfType(typeOf.get(closure.roomId))).length;
      const sold = held.filter((bar) =>
        isOfType(bar.roomId === undefined ? bar.bookedTypeId : typeOf.get(bar.roomId)),
      ).length;
      nights.push({ night, roomTypeId, rooms: count, outOfOrder, sold, free: count - outOfOrder - sold });
    }
  }
  return nights;
}

// Mulberry32: the same hotel every time.
function seeded(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
