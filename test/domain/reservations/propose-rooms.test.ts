import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evolve } from '#domain/evolve.ts';
import { forkHotelState, type HotelState } from '#domain/hotel-state.ts';
import { addDays, nightsOf, type Interval } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { autoAssignRooms, type RoomProposal } from '#domain/reservations/auto-assign-rooms.ts';
import { proposeRooms } from '#domain/reservations/propose-rooms.ts';
import { holdersOf, whatIsInTheWay } from '#domain/reservations/room-nights.ts';
import { aurora } from '#test/support/given.ts';
import {
  atTheDesk,
  bookRoom,
  closeRoom,
  doubleRoom,
  guestId,
  lockRoom,
  nights,
  reservationOf,
  room,
  today,
} from '#test/support/hotel-aurora.ts';

const fortnight = nights('05-03', '05-17');
const doubles = ['101', '102', '103', '104'].map(room);

const proposed = (hotel: HotelState, arriving = fortnight): readonly string[] =>
  proposeRooms(hotel, arriving, today).map(({ reservationId, roomId }) => `${reservationId} in ${roomId}`);

test('a stay goes where it leaves the fewest idle nights between its neighbours', () => {
  const hotel = aurora(
    bookRoom('García', nights('05-04', '05-06'), { roomId: room('101') }),
    bookRoom('Müller', nights('05-04', '05-08'), { roomId: room('103') }),
    bookRoom('Okafor', nights('05-08', '05-10')),
  );
  expect(proposed(hotel)).toEqual(['Okafor in 103']);
});

test('nobody who has a room is moved, locked or not', () => {
  const stay = nights('05-04', '05-06');
  const hotel = aurora(
    bookRoom('García', stay, { roomId: room('101') }),
    lockRoom('García', '101'),
    bookRoom('Müller', stay, { roomId: room('102') }),
    bookRoom('Okafor', stay),
  );
  expect(proposed(hotel)).toEqual(['Okafor in 103']);
});

test('an arrival of today gets a room that is ready, where it makes no other difference', () => {
  const hotel = aurora(bookRoom('García', nights('05-03', '05-05')), {
    type: 'RoomConditionReported',
    roomId: room('101'),
    condition: 'dirty',
    observedAt: atTheDesk.at,
  });
  expect(proposed(hotel)).toEqual(['García in 102']);
});

test('only arrivals of these days, and what cannot be placed is left out', () => {
  const hotel = aurora(
    ...doubles.map((_, index) => closeRoom(`10${index + 1}`, nights('05-08', '05-09'))),
    bookRoom('García', nights('05-04', '05-06')),
    bookRoom('Müller', nights('05-09', '05-11')),
  );
  expect(proposed(hotel, nights('05-03', '05-05'))).toEqual(['García in 101']);
  const asked = { type: 'AllowOverbooking', roomTypeId: doubleRoom, limit: 9 } as const;
  expect(
    proposed(
      aurora(
        ...doubles.map((_, index) => closeRoom(`10${index + 1}`, fortnight)),
        asked,
        bookRoom('García', nights('05-04', '05-06')),
      ),
    ),
  ).toEqual([]);
});

test('the longest stay is placed even where best fit alone would have filled its room', () => {
  const hotel = aurora(
    ...['102', '103', '104'].map((number) => closeRoom(number, nights('05-07', '05-17'))),
    ...['103', '104'].map((number) => closeRoom(number, nights('05-03', '05-07'), `also ${number}`)),
    bookRoom('Müller', nights('05-05', '05-07')),
    bookRoom('García', nights('05-06', '05-10')),
  );
  expect(proposed(hotel)).toEqual(['Müller in 102', 'García in 101']);
});

/** Doubles with some nights taken, and stays without a room: as small as a brute force can look through. */
const smallHouses = fc
  .record({
    taken: fc.array(fc.tuple(fc.nat(3), fc.nat(9), fc.integer({ min: 1, max: 4 })), { maxLength: 7 }),
    wanted: fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 6 }),
  })
  .map(({ taken, wanted }) => houseWith(taken, wanted));

test('every stay is in one room that is free for all its nights, and the proposal is done as it is', () => {
  fc.assert(
    fc.property(smallHouses, (hotel) => {
      const proposals = proposeRooms(hotel, fortnight, today);
      const decision = autoAssignRooms(hotel, { type: 'AutoAssignRooms', proposals }, atTheDesk);
      expect(
        decision.accepted && decision.events.map(({ reservationId, roomId }) => ({ reservationId, roomId })),
      ).toEqual(proposals);
      expect(proposeRooms(hotel, fortnight, today)).toEqual(proposals);
    }),
    { numRuns: 300 },
  );
});

test('in a small house as many stays are placed as a brute force can place', () => {
  fc.assert(
    fc.property(smallHouses, (hotel) => {
      expect(proposeRooms(hotel, fortnight, today)).toHaveLength(mostThatFit(hotel, waiting(hotel)));
    }),
    { numRuns: 300 },
  );
});

test('over many houses it places more stays and leaves fewer gaps than taking the first room that is free', () => {
  let placedMore = 0;
  let gapsSaved = 0;
  fc.assert(
    fc.property(smallHouses, (hotel) => {
      const ours = proposeRooms(hotel, fortnight, today);
      const naive = firstFit(hotel);
      placedMore += ours.length - naive.length;
      if (ours.length === naive.length) gapsSaved += gapsAfter(hotel, naive) - gapsAfter(hotel, ours);
      expect(ours.length).toBeGreaterThanOrEqual(naive.length);
    }),
    { numRuns: 300, seed: 20_260_503 },
  );
  expect(placedMore).toBeGreaterThan(0);
  expect(gapsSaved).toBeGreaterThan(0);
});

function houseWith(
  taken: readonly (readonly [number, number, number])[],
  wanted: readonly (readonly [number, number])[],
): HotelState {
  const hotel = aurora({ type: 'OverbookingAllowed', roomTypeId: doubleRoom, limit: 50 });
  const free = taken.flatMap(([index, from, length], name) => {
    const stay = stayFrom(from, length);
    return [{ stay, roomId: doubles[index] as RoomId, guest: `taken ${name}` }];
  });
  for (const { stay, roomId, guest } of free) {
    if (!whatIsInTheWay(hotel, roomId, stay)) book(hotel, guest, stay, roomId);
  }
  for (const [index, [from, length]] of wanted.entries()) book(hotel, `wanted ${index}`, stayFrom(from, length));
  return hotel;
}

function stayFrom(from: number, length: number): Interval {
  const arrival = addDays(today, from);
  return { arrival, departure: addDays(arrival, length) };
}

function book(hotel: HotelState, guest: string, stay: Interval, roomId?: RoomId): void {
  const { type: _, ...booking } = bookRoom(guest, stay);
  evolve(hotel, { type: 'ReservationBooked', ...booking, guestId: guestId('García'), nightlyMinor: [] });
  if (roomId) evolve(hotel, assignedTo(hotel, { reservationId: reservationOf(guest), roomId }));
}

function assignedTo(hotel: HotelState, { reservationId, roomId }: RoomProposal) {
  const stay = hotel.reservations.get(reservationId)?.stay ?? fortnight;
  const segments = [{ roomId, from: stay.arrival, to: stay.departure }];
  return { type: 'RoomAssigned', reservationId, roomId, stay, segments } as const;
}

function waiting(hotel: HotelState): readonly RoomProposal['reservationId'][] {
  return [...hotel.reservations.values()].flatMap(({ reservationId, segments }) =>
    segments.length === 0 ? [reservationId] : [],
  );
}

/** Every way there is. */
function mostThatFit(hotel: HotelState, [next, ...later]: readonly RoomProposal['reservationId'][]): number {
  if (!next) return 0;
  let most = mostThatFit(hotel, later);
  for (const roomId of doubles) {
    const placed = withRoomFor(hotel, { reservationId: next, roomId });
    if (placed) most = Math.max(most, 1 + mostThatFit(placed, later));
  }
  return most;
}

function withRoomFor(hotel: HotelState, proposal: RoomProposal): HotelState | undefined {
  const stay = hotel.reservations.get(proposal.reservationId)?.stay ?? fortnight;
  if (whatIsInTheWay(hotel, proposal.roomId, stay)) return undefined;
  const after = forkHotelState(hotel);
  evolve(after, assignedTo(hotel, proposal));
  return after;
}

/** In the order of arrival, whichever room comes first. */
function firstFit(hotel: HotelState): readonly RoomProposal[] {
  const arrivalOf = (id: RoomProposal['reservationId']): number => hotel.reservations.get(id)?.stay.arrival ?? 0;
  const proposals: RoomProposal[] = [];
  let after = hotel;
  for (const reservationId of waiting(hotel).toSorted((left, right) => arrivalOf(left) - arrivalOf(right))) {
    for (const roomId of doubles) {
      const placed = withRoomFor(after, { reservationId, roomId });
      if (!placed) continue;
      after = placed;
      proposals.push({ reservationId, roomId });
      break;
    }
  }
  return proposals;
}

/** Stretches of empty nights, room by room: the fewer there are, the longer each of them is. */
function gapsAfter(hotel: HotelState, proposals: readonly RoomProposal[]): number {
  const after = forkHotelState(hotel);
  for (const proposal of proposals) evolve(after, assignedTo(after, proposal));
  return doubles
    .map((roomId) => {
      const empty = nightsOf(fortnight).map((night) => holdersOf(after, roomId, night).length === 0);
      return empty.filter((isEmpty, index) => isEmpty && empty[index - 1] !== true).length;
    })
    .reduce((sum, gaps) => sum + gaps, 0);
}
