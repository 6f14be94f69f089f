import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CalendarPlan, CalendarPreview } from '#contract/calendar-import.ts';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import type { ImportId } from '#domain/kernel/identifiers.ts';
import { calendarEntry as entry, calendarText as calendar } from '#test/support/calendar-text.ts';
import {
  atTheDesk,
  bookRoom,
  checkIn,
  closeRoom,
  doubleRoom,
  nights,
  room,
  today,
} from '#test/support/hotel-aurora.ts';
import { ConfirmedLog } from '#test/worker/support/confirmed-log.ts';
import { createBrowser, openDesk, pull, push, type Browser, type Desk } from '#test/worker/support/open-desk.ts';
import { CalendarDesk } from '#worker/import/calendar/calendar-desk.ts';

const of101 = { roomTypeId: doubleRoom, roomId: room('101') };
const ofDoubles = { roomTypeId: doubleRoom };
const airbnb = { channel: 'airbnb', closedAreStays: false, cancels: [] } as const;
const booking = { channel: 'booking-com', closedAreStays: true, cancels: [] } as const;
type Terms = Omit<CalendarPlan, 'importId'>;

async function deskOf(log: ConfirmedLog, browser: Browser = createBrowser()): Promise<Desk> {
  await pull(browser, log);
  return openDesk(browser);
}

function reading(desk: Desk, text: string, terms: Terms, importId = 'first reading') {
  const calendars = new CalendarDesk();
  const hotel = { dispatcher: desk.dispatcher, state: () => desk.replica.hotel };
  const opened = calendars.open(hotel, text);
  if (!opened.ok) throw new Error(opened.flaw);
  const plan: CalendarPlan = { ...terms, importId: importId as ImportId };
  return {
    opened,
    preview: () => calendars.preview(hotel, plan, atTheDesk.actor),
    follow: (onProgress: () => void = () => undefined) => calendars.run(hotel, plan, atTheDesk.actor, onProgress),
    stop: () => calendars.stop(),
  };
}

const told = ({ lines, gone, outside }: CalendarPreview) => [
  ...lines.map(({ action, stay }) => `${action} ${formatHotelDay(stay.arrival)}..${formatHotelDay(stay.departure)}`),
  ...gone.map(({ stay, calledOff }) => `${calledOff ? 'called off' : 'gone'} ${formatHotelDay(stay.arrival)}`),
  ...outside.map(({ flaw }) => `outside: ${flaw.code}`),
];
const staysOf = ({ replica }: Desk) =>
  [...replica.hotel.reservations.values()].map(({ status, stay, segments }) =>
    [
      status,
      `${formatHotelDay(stay.arrival)}..${formatHotelDay(stay.departure)}`,
      ...segments.map((one) => one.roomId),
    ].join(' '),
  );

test('a stay of the calendar is booked into its room; nights that a rule has closed are not', async () => {
  const desk = await deskOf(ConfirmedLog.ofAurora());
  const text = calendar(entry('a', '0514', '0516'), entry('b', '0601', '0701', 'Airbnb (Not available)'));
  const read = reading(desk, text, { ...airbnb, ...of101 });
  expect(told(read.preview())).toEqual(['book 2026-05-14..2026-05-16', 'outside: blocked']);
  expect(staysOf(desk)).toEqual([]);
  expect(await read.follow()).toMatchObject({ done: { book: 1 }, stopped: false });
  expect(staysOf(desk)).toEqual(['reserved 2026-05-14..2026-05-16 101']);
});

test('the same calendar again does nothing, changed dates change the stay, and a stay that is gone is asked about', async () => {
  const desk = await deskOf(ConfirmedLog.ofAurora());
  const terms = { ...airbnb, ...of101 };
  const first = calendar(entry('a', '0514', '0516'), entry('b', '0520', '0522'));
  await reading(desk, first, terms).follow();
  expect(told(reading(desk, first, terms).preview())).toEqual([
    'here 2026-05-14..2026-05-16',
    'here 2026-05-20..2026-05-22',
  ]);
  const later = calendar(entry('a', '0514', '0518'));
  const preview = reading(desk, later, terms).preview();
  expect(told(preview)).toEqual(['change 2026-05-14..2026-05-18', 'gone 2026-05-20']);
  expect(await reading(desk, later, terms).follow()).toMatchObject({ done: { change: 1, cancel: 0 } });
  expect(staysOf(desk)).toEqual(['reserved 2026-05-14..2026-05-18 101', 'reserved 2026-05-20..2026-05-22 101']);
});

test('one undo takes the whole reading back: what was booked, changed and cancelled', async () => {
  const desk = await deskOf(ConfirmedLog.ofAurora());
  const terms = { ...airbnb, ...of101 };
  await reading(desk, calendar(entry('a', '0514', '0516'), entry('b', '0520', '0522')), terms).follow();
  const before = staysOf(desk);
  const later = calendar(entry('a', '0514', '0518'), entry('c', '0520', '0523'));
  const cancels = reading(desk, later, terms)
    .preview()
    .gone.map(({ reservationId }) => reservationId);
  const result = await reading(desk, later, { ...terms, cancels }, 'second reading').follow();
  expect(result.done).toMatchObject({ book: 1, change: 1, cancel: 1 });
  expect(staysOf(desk).toSorted()).toEqual([
    'cancelled 2026-05-20..2026-05-22',
    'reserved 2026-05-14..2026-05-18 101',
    'reserved 2026-05-20..2026-05-23 101',
  ]);
  for (const command of result.undo) expect((await desk.does(command)).outcome).toBe('saved');
  expect(staysOf(desk)).toEqual([before[0], 'reserved 2026-05-20..2026-05-22 101', 'cancelled 2026-05-20..2026-05-23']);
});

test('Booking.com: a stay that runs and has another name today is the same stay', async () => {
  const sample = (name: string) =>
    readFileSync(
      new URL(`../../../importing/calendar/samples/booking-com-${name}.shape.ics`, import.meta.url),
      'utf8',
    ).replaceAll('202609', '202605');
  const desk = await deskOf(ConfirmedLog.ofAurora());
  const terms = { ...booking, ...ofDoubles };
  await reading(desk, sample('day1'), terms).follow();
  expect(staysOf(desk)).toEqual(['reserved 2026-05-15..2026-05-20']);
  const nextDay = calendar(entry('another name', '0504', '0506', 'CLOSED - Not available'));
  const running = calendar(entry('first name', '0503', '0506', 'CLOSED - Not available'));
  await reading(desk, running, terms).follow();
  const arrived = [...desk.replica.hotel.reservations.values()].find(({ stay }) => stay.arrival === today);
  if (!arrived) throw new Error('the calendar was not followed');
  await desk.does({ ...checkIn('running', '101'), reservationId: arrived.reservationId });
  expect(told(reading(desk, nextDay, terms).preview()).at(0)).toBe('here 2026-05-03..2026-05-06');
});

test('nights that are closed without a reason are stays only where a person says so', async () => {
  const desk = await deskOf(ConfirmedLog.ofAurora());
  const text = calendar(entry('a', '0514', '0516', 'CLOSED - Not available'));
  const read = reading(desk, text, { ...booking, ...ofDoubles, closedAreStays: false });
  expect(read.opened).toMatchObject({ stays: 1, closed: 1 });
  expect(told(read.preview())).toEqual(['outside: closed']);
});

test('a booking that was written by hand as the channel’s is linked and not made again', async () => {
  const desk = await deskOf(ConfirmedLog.ofAurora());
  await desk.does(bookRoom('García', nights('05-14', '05-16'), { source: 'channel' }));
  const terms = { ...airbnb, ...ofDoubles };
  const text = calendar(entry('a', '0514', '0516'));
  expect(await reading(desk, text, terms).follow()).toMatchObject({ done: { link: 1, book: 0 } });
  expect(told(reading(desk, text, terms).preview())).toEqual(['here 2026-05-14..2026-05-16']);
  expect(told(reading(desk, calendar(entry('a', '0514', '0517')), terms).preview())).toEqual([
    'change 2026-05-14..2026-05-17',
  ]);
});

test('of a type, a guest who called for the same nights is another guest; of a room, it is the one who has it', async () => {
  const desk = await deskOf(ConfirmedLog.ofAurora());
  await desk.does(bookRoom('García', nights('05-14', '05-16'), { roomId: room('101') }));
  const text = calendar(entry('a', '0514', '0516'));
  expect(told(reading(desk, text, { ...airbnb, ...ofDoubles }).preview())).toEqual(['book 2026-05-14..2026-05-16']);
  expect(told(reading(desk, text, { ...airbnb, ...of101 }).preview())).toEqual(['link 2026-05-14..2026-05-16']);
});

test('two desks without a connection follow one calendar, read on two days, and the hotel has each stay once', async () => {
  const log = ConfirmedLog.ofAurora();
  const browsers = [createBrowser('front desk'), createBrowser('back office')] as const;
  const [front, back] = [await deskOf(log, browsers[0]), await deskOf(log, browsers[1])];
  await reading(front, calendar(entry('a', '0514', '0516'), entry('b', '0520', '0522')), {
    ...airbnb,
    ...of101,
  }).follow();
  await reading(
    back,
    calendar(entry('a', '0515', '0517'), entry('b', '0520', '0522')),
    { ...airbnb, ...of101 },
    'other',
  ).follow();
  for (const browser of browsers) await push(browser, log);
  expect(staysOf(await deskOf(log))).toEqual([
    'reserved 2026-05-14..2026-05-16 101',
    'reserved 2026-05-20..2026-05-22 101',
  ]);
});

test('no word of a stranger is in the log: neither the name of the guest nor what the channel calls the stay', async () => {
  const browser = createBrowser();
  const desk = await deskOf(ConfirmedLog.ofAurora(), browser);
  await reading(desk, calendar(entry('jane@mail', '0514', '0516', 'Réservé - Jane Roe')), {
    ...airbnb,
    ...of101,
  }).follow();
  expect(desk.replica.pending.length).toBeGreaterThan(0);
  const written = JSON.stringify(desk.replica.pending.map(({ row }) => row.events));
  expect(written).not.toMatch(/jane/i);
  const commands = desk.replica.pending
    .map(({ row }) => row.envelope.command)
    .filter(({ type }) => type !== 'RegisterGuest');
  expect(JSON.stringify(commands)).not.toMatch(/jane/i);
});

test('a guest who is here stays, whatever the calendar has lost, and what was cancelled here is said', async () => {
  const desk = await deskOf(ConfirmedLog.ofAurora());
  const terms = { ...airbnb, ...of101 };
  const text = calendar(entry('a', '0503', '0506'), entry('b', '0520', '0522'));
  await reading(desk, text, terms).follow();
  const [here, expected] = [...desk.replica.hotel.reservations.values()];
  if (!here || !expected) throw new Error('the calendar was not followed');
  await desk.does({ ...checkIn('a', '101'), reservationId: here.reservationId });
  expect(told(reading(desk, calendar(), terms).preview())).toEqual(['gone 2026-05-20']);
  await desk.does({ type: 'CancelReservation', reservationId: expected.reservationId, reason: 'hotel' });
  expect(told(reading(desk, text, terms).preview())).toEqual(['here 2026-05-03..2026-05-06', 'outside: ended-here']);
});

test('a stay that the calendar itself calls off is marked as such', async () => {
  const desk = await deskOf(ConfirmedLog.ofAurora());
  const terms = { ...airbnb, ...of101 };
  await reading(desk, calendar(entry('a', '0514', '0516')), terms).follow();
  const calledOff = calendar(`${entry('a', '0514', '0516')}\r\nSTATUS:CANCELLED`);
  expect(told(reading(desk, calledOff, terms).preview())).toEqual(['called off 2026-05-14', 'outside: called-off']);
});

test('a stay whose room is closed is booked without it; one for which there is no room at all is left outside', async () => {
  const desk = await deskOf(ConfirmedLog.ofAurora());
  await desk.does(closeRoom('101', nights('05-10', '05-20')));
  const same = ['a', 'b', 'c', 'd'].map((uid) => entry(uid, '0514', '0516'));
  const result = await reading(desk, calendar(...same), { ...airbnb, ...of101 }).follow();
  expect(result.done).toMatchObject({ 'book-without-room': 3 });
  expect(result.outside).toMatchObject([{ flaw: { code: 'refused', refusal: { code: 'room-out-of-order' } } }]);
});

test('stays that are over are no news', async () => {
  const desk = await deskOf(ConfirmedLog.ofAurora());
  const text = calendar(entry('a', '0414', '0416'), entry('b', '0501', '0503'));
  expect(told(reading(desk, text, { ...airbnb, ...of101 }).preview())).toEqual(['outside: over', 'outside: over']);
});

test('a reading that is stopped goes on where it stood', async () => {
  const desk = await deskOf(ConfirmedLog.ofAurora());
  const days = Array.from({ length: 60 }, (_, index) => index);
  const dated = (index: number) =>
    formatHotelDay((nights('06-01', '06-02').arrival + index) as never)
      .slice(5)
      .replace('-', '');
  const text = calendar(...days.map((index) => entry(`stay ${index}`, dated(index), dated(index + 1))));
  const read = reading(desk, text, { ...airbnb, ...of101 });
  const stopped = await read.follow(() => read.stop());
  expect(stopped).toMatchObject({ stopped: true, done: { book: 20 } });
  expect((await read.follow()).done).toMatchObject({ here: 20, book: 40 });
});

test('closed nights that a shortened stay gives back are no echo of it: the same calendar again finds nothing more', async () => {
  const desk = await deskOf(ConfirmedLog.ofAurora());
  const terms = { ...booking, ...of101 };
  await reading(desk, calendar(entry('a', '0514', '0516')), terms).follow();
  const later = calendar(entry('d', '0514', '0516', 'CLOSED - Not available'), entry('a', '0514', '0515'));
  expect(told(reading(desk, later, terms).preview())).toEqual([
    'change 2026-05-14..2026-05-15',
    'book-without-room 2026-05-14..2026-05-16',
  ]);
  await reading(desk, later, terms).follow();
  expect(told(reading(desk, later, terms).preview())).toEqual([
    'here 2026-05-14..2026-05-16',
    'here 2026-05-14..2026-05-15',
  ]);
});
