import { expect, test, vi } from 'vitest';
import { evolve } from '#domain/evolve.ts';
import { createHotelState, type HotelState } from '#domain/hotel-state.ts';
import { isReady } from '#domain/housekeeping/housekeeping.ts';
import type { Instant, Position } from '#domain/kernel/identifiers.ts';
import { oversoldNights } from '#domain/reservations/availability.ts';
import { DemoHotels } from '#server/demo/demo-hotels.ts';
import { tellDemo } from '#server/demo/tell-demo.ts';
import { HotelWriters } from '#server/log/hotel-writers.ts';
import { openStores } from '#test/server/support/open-stores.ts';

// Months are lived in each test; nothing is said about how long that takes.
vi.setConfig({ testTimeout: 60_000 });

const afternoon = Date.parse('2026-05-14T15:00:00Z') as Instant;
const today = afternoon / 86_400_000 - 0.625;

function openDemo() {
  const stores = openStores();
  const writers = new HotelWriters({
    ...stores,
    poke: () => undefined,
    report: (trouble) => expect.fail(String(trouble)),
  });
  return { ...stores, writers, demoHotels: new DemoHotels({ ...stores, writers }) };
}

async function livedDemo(now: Instant) {
  const { store, access, demoHotels } = openDemo();
  const hotelId = await demoHotels.ofToday(now);
  const log = await store.readAfter(hotelId, 0 as Position, 100_000);
  const hotel = createHotelState();
  for (const recorded of log) evolve(hotel, recorded.event, recorded);
  return {
    hotelId,
    log,
    hotel,
    devices: await access.devices(hotelId),
    details: log.flatMap((event) => event.details ?? []),
  };
}

/** Lived once for all tests that only look at it. */
let inTheAfternoon: ReturnType<typeof livedDemo> | undefined;
function livedAfternoon() {
  return (inTheAfternoon ??= livedDemo(afternoon));
}

test('the demo is a house of 24 rooms, 5 people and two devices, with a log that real commands have left', async () => {
  const { hotelId, log, hotel, devices, details } = await livedAfternoon();
  expect(hotelId).toBe('demo-2026-05-14');
  expect(hotel.property.get('property')).toMatchObject({ timeZone: 'Europe/Lisbon', currency: 'EUR' });
  expect([hotel.rooms.size, hotel.roomTypes.size, hotel.staff.size]).toEqual([24, 4, 5]);
  expect(devices.map(({ name }) => name).toSorted()).toEqual(['Front desk PC', 'Housekeeping phone']);
  expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index + 1));
  expect(new Set(log.map(({ verdict }) => verdict))).toEqual(new Set(['accepted', 'settled']));
  expect(new Set(details.map(({ guestId }) => guestId)).size).toBe(hotel.guests.size);
});

test('some seven of ten rooms are sold, night after night', async () => {
  const { hotel } = await livedAfternoon();
  const share = (from: number, to: number) => soldNights(hotel, from, to) / ((to - from) * 24);
  expect(share(today - 30, today)).toBeGreaterThan(0.6);
  expect(share(today - 30, today)).toBeLessThan(0.8);
  expect(share(today, today + 45)).toBeGreaterThan(0.5);
});

test('no two stays share a room, and no type is oversold, beyond the one case that stands', async () => {
  const { hotel } = await livedAfternoon();
  expect([...hotel.cases.values()].map(({ kind }) => kind)).toEqual(['room-promised-twice']);
  for (const [night, stays] of hotel.roomNights.entries()) expect([night, stays.length]).toEqual([night, 1]);
  for (const [roomId, stays] of hotel.occupants.entries()) expect([roomId, stays.length]).toEqual([roomId, 1]);
  const all = { arrival: today - 100, departure: today + 100 } as Parameters<typeof oversoldNights>[2];
  for (const { roomTypeId } of hotel.roomTypes.values()) expect(oversoldNights(hotel, roomTypeId, all)).toEqual([]);
});

test.each(['2027-10-12', '2028-01-11'])('on %s, too, a visitor can check somebody in', async (date) => {
  const { hotel } = await livedDemo(Date.parse(`${date}T15:00:00Z`) as Instant);
  const { day } = hotel.businessDay.get('open') ?? {};
  const ready = [...hotel.reservations.values()].filter(({ status, stay, segments }) => {
    const roomId = segments[0]?.roomId;
    const isDue = status === 'reserved' && stay.arrival === day;
    return isDue && roomId && isReady(hotel, roomId) && !hotel.occupants.get(roomId);
  });
  expect(ready.length).toBeGreaterThan(0);
});

test('every screen has life on it: closed days, groups, waiting guests, open bills, a logbook, faults and sheets', async () => {
  const { hotel, log } = await livedAfternoon();
  expect(hotel.businessDay.get('open')).toEqual({ day: today, turns: { by: 'night-audit' } });
  expect(log.filter(({ event }) => event.type === 'BusinessDayClosed').length).toBe(36);
  expect([...hotel.groups.values()].length).toBe(3);
  const told = new Set(log.map(({ event }) => event.type));
  const expected = [
    'ChargePosted',
    'DepositRecorded',
    'RoomChargePosted',
    'ShiftNoteAcknowledged',
    'TraceCompleted',
    'WakeUpCallMade',
    'LostItemReturned',
    'FaultResolved',
    'CleaningFinished',
    'DiscrepancyFound',
    'TurnawayRecorded',
  ] as const;
  expect(expected.filter((type) => !told.has(type))).toEqual([]);
  const statuses = new Set([...hotel.reservations.values()].map(({ status }) => status));
  expect(['tentative', 'waitlisted', 'in-house'].filter((status) => !statuses.has(status as never))).toEqual([]);
});

test('the case was raised by two devices that had no connection', async () => {
  const { log } = await livedAfternoon();
  const promises = log.filter(({ offline, event }) => offline && event.type === 'ReservationBooked');
  expect(promises.map(({ verdict, device }) => [verdict, device])).toEqual([
    ['accepted', 'demo-reception-pc'],
    ['settled', 'demo-housekeeping-phone'],
  ]);
  expect(log.at(-1)?.event.type).toBe('CaseOpened');
});

test.each([
  '2026-05-14T15:00:00Z',
  '2026-05-14T07:30:00Z',
  '2026-12-31T00:00:30Z',
  '2027-03-28T10:00:00Z',
  '2028-02-29T12:00:00Z',
])('whoever enters at %s finds a day in full swing, and nothing that has not happened yet', async (time) => {
  const now = Date.parse(time) as Instant;
  const { log, hotel } = await livedDemo(now);
  expect(Math.max(...log.map(({ at }) => at))).toBeLessThanOrEqual(now);
  const day = log.at(-1)!.businessDate;
  const stays = [...hotel.reservations.values()];
  const arrivals = stays.filter(({ stay }) => stay.arrival === day);
  expect(arrivals.filter(({ status }) => status === 'reserved').length).toBeGreaterThan(1);
  expect(arrivals.some(({ status }) => status === 'in-house')).toBe(true);
  const left = log.filter(({ businessDate, event }) => businessDate === day && event.type === 'GuestCheckedOut');
  expect(left.length).toBeGreaterThan(0);
  expect([...hotel.conditions.values()].some(({ condition }) => condition === 'dirty')).toBe(true);
  for (const type of [
    'GuestMovedToRoom',
    'ReservationCancelled',
    'GuestMarkedNoShow',
    'RoomPutOutOfOrder',
    'StayDatesChanged',
  ]) {
    expect([type, log.some(({ event }) => event.type === type)]).toEqual([type, true]);
  }
});

test('the same day tells the same story, so that one that was interrupted can be completed', async () => {
  const first = await tellDemo(afternoon);
  const again = await tellDemo((afternoon + 3_600_000) as Instant);
  expect(again).toEqual(first);
  const interrupted = openDemo();
  const hotelId = await new DemoHotels({ ...interrupted, writers: stoppingAfter(2, interrupted.writers) })
    .ofToday(afternoon)
    .catch(() => 'stopped');
  expect(hotelId).toBe('stopped');
  const completed = await interrupted.demoHotels.ofToday(afternoon);
  const { log } = await livedAfternoon();
  expect(await interrupted.store.readAfter(completed, 0 as Position, 100_000)).toEqual(log);
  await new DemoHotels(interrupted).ofToday(afternoon);
  expect(await interrupted.store.head(completed)).toBe(log.length);
});

test('visitors who come at once share one hotel', async () => {
  const { store, demoHotels } = openDemo();
  const hotels = await Promise.all([1, 2, 3].map(() => demoHotels.ofToday(afternoon)));
  expect(new Set(hotels).size).toBe(1);
  expect(await store.head(hotels[0]!)).toBeGreaterThan(3_000);
});

/** A server that is stopped after so many pushes. */
function stoppingAfter(pushes: number, writers: HotelWriters): HotelWriters {
  let left = pushes;
  return new Proxy(writers, {
    get: (target, key) => {
      if (key !== 'of') return Reflect.get(target, key) as unknown;
      left -= 1;
      return left < 0 ? () => ({ push: () => Promise.resolve({ answer: 'unavailable' }) }) : target.of.bind(target);
    },
  });
}

function soldNights(hotel: HotelState, from: number, to: number): number {
  const stays = [...hotel.reservations.values()].filter(({ status }) => status !== 'cancelled' && status !== 'no-show');
  return stays.reduce(
    (sum, { stay }) => sum + Math.max(0, Math.min(stay.departure, to) - Math.max(stay.arrival, from)),
    0,
  );
}
