import { expect, test } from 'vitest';
import type { RecordedEvent } from '#contract/commands.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import { createHotelState, type HotelState } from '#domain/hotel-state.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type {
  CommandId,
  FolioId,
  GuestId,
  ReservationId,
  RoomId,
  RoomTypeId,
  StaffId,
} from '#domain/kernel/identifiers.ts';
import { imageOf } from './image-as-text.ts';
import { brokenInvariants, type AtRest } from './invariants.ts';
import { SECRET } from './hotel-to-simulate.ts';

const roomTypeId = 'DBL' as RoomTypeId;
const roomId = '101' as RoomId;
const stay = { arrival: 10 as HotelDay, departure: 12 as HotelDay };

const booked = (reservationId: string): readonly HotelEvent[] => [
  {
    type: 'ReservationBooked',
    reservationId: reservationId as ReservationId,
    confirmation: reservationId,
    guestId: 'g' as GuestId,
    roomTypeId,
    stay,
    party: { adults: 1, children: 0, infants: 0 },
    nightlyMinor: [1, 1],
    source: 'phone',
  },
  {
    type: 'RoomAssigned',
    reservationId: reservationId as ReservationId,
    roomId,
    stay,
    segments: [{ roomId, from: stay.arrival, to: stay.departure }],
  },
];

const house: readonly HotelEvent[] = [
  { type: 'RoomTypeAdded', roomTypeId, name: 'Double', code: 'DBL', sleeps: 2, standardPriceMinor: 1 },
  { type: 'RoomsAdded', roomTypeId, rooms: [{ roomId, number: '101' }] },
];

function record(events: readonly HotelEvent[]): readonly RecordedEvent[] {
  return events.map((event, index) => ({
    position: (index + 1) as RecordedEvent['position'],
    commandId: `c${index}` as CommandId,
    at: 0 as RecordedEvent['at'],
    businessDate: 10 as HotelDay,
    actor: 'ana' as StaffId,
    device: 'd' as RecordedEvent['device'],
    offline: false,
    verdict: 'accepted',
    event,
  }));
}

/** A hotel at rest in which all is well, but for what the test changes. */
function atRest(events: readonly HotelEvent[], changes: Partial<AtRest> = {}): AtRest {
  const log = record([...house, ...events]);
  const desk = { name: 'desk-1', log, waiting: 0, visible: imageOf(log), pages: '{}' };
  return { log, promised: [], serverImage: imageOf(log), desks: [desk, { ...desk, name: 'desk-2' }], ...changes };
}

const well = atRest(booked('r1'));

function withAWrongBalance(): HotelState {
  const hotel = imageOf(well.log);
  const folioId = 'r1' as FolioId;
  hotel.folios.set(folioId, { folioId, kind: 'guest', balanceMinor: 1, depositsMinor: 0, postings: [] });
  return hotel;
}

function withAWrongIndex(): HotelState {
  const hotel = imageOf(well.log);
  for (const [night] of hotel.roomNights.entries()) hotel.roomNights.delete(night);
  return hotel;
}

test('a hotel in which all is well breaks nothing', () => {
  expect(brokenInvariants(well)).toEqual([]);
});

test.each<[string, AtRest]>([
  ['I1', { ...well, promised: [{ commandId: 'lost' as CommandId, actor: 'ana' as StaffId }] }],
  ['I11', { ...well, promised: [{ commandId: 'c0' as CommandId, actor: 'bruno' as StaffId }] }],
  [
    'I2',
    {
      ...well,
      log: well.log.map((event, index) => (index === 3 ? { ...event, commandId: 'c0' as CommandId } : event)),
    },
  ],
  ['I4', { ...well, log: well.log.filter(({ position }) => position !== 2) }],
  ['I5', { ...well, desks: [{ ...well.desks[0]!, waiting: 1 }] }],
  ['I6', { ...well, fenceObjections: ['apply was let through with fence 1, after 2 was taken'] }],
  ['I7', { ...well, queues: [{ of: 'desk-1', commandIds: ['c1', 'c0'] as CommandId[] }] }],
  ['I8', { ...well, wiped: [{ desk: 'desk-1', commandId: 'c0' as CommandId }] }],
  ['I9', { ...well, serverImage: createHotelState() }],
  ['I9: the index', { ...well, serverImage: withAWrongIndex() }],
  ['I10', atRest([...booked('r1'), ...booked('r2')])],
  ['I12', { ...well, serverImage: withAWrongBalance() }],
  ['I13', atRest([{ type: 'RoomPutOutOfOrder', closureId: 'x' as never, roomId, nights: stay, reason: SECRET }])],
  ['I14', { ...well, desks: [well.desks[0]!, { ...well.desks[1]!, pages: '{"other":1}' }] }],
])('a breach of %s is told', (invariant, rest) => {
  expect(brokenInvariants(rest).join('\n')).toContain(invariant);
});
