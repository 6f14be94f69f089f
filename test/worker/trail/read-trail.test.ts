import { expect, test } from 'vitest';
import type { TrailFilter, TrailLine, TrailPage } from '#contract/audit-trail.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import { postedBy } from '#worker/replica/pending-command.ts';
import { readTrail } from '#worker/trail/read-trail.ts';
import { bookRoom, cancel, day, device, guestId, nights, reservationOf, staff } from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';
import { ConfirmedLog } from '#test/worker/support/confirmed-log.ts';
import { createBrowser, openDesk, pull, push } from '#test/worker/support/open-desk.ts';

test('what waits to be sent comes first, then everything that happened, the newest first', async () => {
  const browser = createBrowser();
  const log = ConfirmedLog.ofAurora();
  await pull(browser, log);
  const desk = await openDesk(browser);
  await desk.does(bookRoom('García', nights('05-03', '05-05')));
  await push(browser, log);
  await pull(browser, log);
  await desk.replica.catchUp();
  await desk.does(cancel('García'));
  const pending = () => desk.replica.pending.flatMap((waiting) => postedBy(waiting));
  const { lines, before } = await readTrail({ journal: desk.journal, pending }, { filter: {} });
  expect(lines.slice(0, 2)).toMatchObject([
    { event: 'ReservationCancelled', pending: true, reservationId: reservationOf('García') },
    { event: 'ReservationBooked', pending: false, reservationId: reservationOf('García') },
  ]);
  expect(lines.at(-1)).toMatchObject({ event: 'HotelSetUp' });
  expect(new Set(lines.map(({ lineId }) => lineId)).size).toBe(lines.length);
  expect(before).toBeUndefined();
});

/** A log of 120 bookings, of which Ben made every second one, offline, on the phone, on the 4th. */
function longLog(): readonly RecordedEvent[] {
  const hotel = new FoldedHotel();
  for (let index = 0; index < 120; index += 1) {
    const isBens = index % 2 === 0;
    const arrival = addDays(day('06-01'), index);
    hotel.happens([
      bookRoom(`stay ${index}`, { arrival, departure: addDays(arrival, 1) }, { guestId: guestId('García') }),
      {
        actor: staff(isBens ? 'Ben' : 'Ada'),
        device: device(isBens ? 'phone' : 'office'),
        offline: isBens,
        businessDate: day(isBens ? '05-04' : '05-03'),
      },
    ]);
  }
  return hotel.log.map((posted) => ({ ...posted, position: posted.position as Position, verdict: 'accepted' }));
}

/** Answers as a journal does: whole segments, more than were asked for. */
function reading(events: readonly RecordedEvent[], began = 0 as Position) {
  const journal = {
    mark: async () => ({ cursor: (events.at(-1)?.position ?? 0) as Position, seq: 0 }),
    missingHistory: async () => (began === 0 ? undefined : ([0 as Position, began] as const)),
    eventsAfter: async (position: Position) => events.filter((event) => event.position > position),
  };
  return (filter: TrailFilter, before?: Position): Promise<TrailPage> =>
    readTrail({ journal, pending: () => [] }, before === undefined ? { filter } : { filter, before });
}

async function everyPage(read: ReturnType<typeof reading>, filter: TrailFilter): Promise<readonly TrailLine[]> {
  const lines: TrailLine[] = [];
  let page = await read(filter);
  lines.push(...page.lines);
  while (page.before !== undefined) {
    page = await read(filter, page.before);
    lines.push(...page.lines);
  }
  return lines;
}

test('page by page the whole log is shown, every event once and none out of order', async () => {
  const events = longLog();
  const lines = await everyPage(reading(events), {});
  expect(lines.map(({ lineId }) => lineId)).toEqual(events.map(({ position }) => String(position)).toReversed());
});

test.for<[string, TrailFilter]>([
  ['a colleague', { actor: staff('Ben'), kind: 'bookings' }],
  ['a device', { device: device('phone') }],
  ['a business date', { businessDate: day('05-04') }],
  ['what was done offline', { offline: true }],
])('only %s is shown where that is asked for', async ([, filter]) => {
  const events = longLog();
  const lines = await everyPage(reading(events), filter);
  const bens = events.filter(({ offline }) => offline);
  expect(bens).toHaveLength(60);
  expect(lines.map(({ lineId }) => lineId)).toEqual(bens.map(({ position }) => String(position)).toReversed());
});

test('only what is about bookings is shown where that is asked for', async () => {
  const lines = await everyPage(reading(longLog()), { kind: 'bookings' });
  expect(new Set(lines.map(({ event }) => event))).toEqual(new Set(['ReservationBooked']));
});

test('work that was told late is found under the day on which it was done', async () => {
  const [first, ...rest] = longLog();
  if (!first) throw new Error('the log is not empty');
  const late: RecordedEvent = { ...first, businessDate: day('05-09'), originalBusinessDate: day('05-08') };
  const read = reading([late, ...rest]);
  for (const businessDate of [day('05-08'), day('05-09')]) {
    expect((await read({ businessDate })).lines.map(({ lineId }) => lineId)).toEqual([String(first.position)]);
  }
});

test('a device that has just begun looks back as far as its log reaches, and goes on when the rest has come', async () => {
  const events = longLog().slice(0, 40);
  const beginning = events[9]?.position ?? (0 as Position);
  const { lines, before } = await reading(events, beginning)({});
  expect(lines).toHaveLength(events.length - 10);
  expect(before).toBe(beginning + 1);
  const { lines: rest } = await reading(events)({}, before);
  expect(rest).toHaveLength(10);
});
