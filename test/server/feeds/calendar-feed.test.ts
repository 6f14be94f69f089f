import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { CalendarMade, CalendarOut, CalendarWanted } from '#contract/calendars-out.ts';
import type { CalendarPlan } from '#contract/calendar-import.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays, formatHotelDay, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ImportId } from '#domain/kernel/identifiers.ts';
import { CalendarDesk } from '#worker/import/calendar/calendar-desk.ts';
import { atTheDesk, bookRoom, cancel, closeRoom, doubleRoom, room } from '#test/support/hotel-aurora.ts';
import { openAurora } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { Replica } from '#test/server/support/replica.ts';
import { ConfirmedLog } from '#test/worker/support/confirmed-log.ts';
import { createBrowser, openDesk, pull } from '#test/worker/support/open-desk.ts';

/** A month ahead of the clock that the server goes by. */
const soon = (Math.floor(Date.now() / 86_400_000) + 30) as HotelDay;
const nightsFrom = (from: number, to: number) => ({ arrival: addDays(soon, from), departure: addDays(soon, to) });
const of101: CalendarWanted = { roomTypeId: doubleRoom, roomId: room('101') };
const ofDoubles: CalendarWanted = { roomTypeId: doubleRoom };

async function openHotel(...commands: readonly HotelCommand[]) {
  const browser = new Browser(await openApp());
  const enrolment = await browser.enrol('hotels');
  const replica = new Replica(enrolment.deviceId);
  const base = `/api/hotels/${enrolment.hotelId}/calendars`;
  const says = async (...more: readonly HotelCommand[]) => {
    const pushed = await browser.push(
      enrolment,
      more.map((command) => replica.says(command)),
    );
    expect(pushed.statusCode).toBe(200);
  };
  await says(...openAurora, ...commands);
  const make = async (wanted: CalendarWanted) => (await browser.post(base, wanted)).json<CalendarMade>();
  return { browser, base, says, make };
}

/** The nights that a calendar calls taken, as '0..2' from the day that all stays here are counted from. */
function takenIn(text: string): readonly string[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const from = (property: string) => {
      const day = String(event.getFirstPropertyValue(property));
      return Array.from({ length: 60 }, (_, index) => index).find(
        (index) => formatHotelDay(addDays(soon, index)) === day,
      );
    };
    return `${from('dtstart')}..${from('dtend')}`;
  });
}

const García = (name: string, from: number, to: number, more: object = {}) =>
  ({ ...bookRoom('García', nightsFrom(from, to), more), reservationId: name }) as HotelCommand;

test('a room’s calendar tells its taken nights at once, where guests follow each other as one stretch', async () => {
  const { browser, make, says } = await openHotel(García('first', 0, 2, { roomId: room('101') }));
  const { path } = await make(of101);
  expect(takenIn((await browser.get(path)).body)).toEqual(['0..2']);
  await says(García('second', 2, 5, { roomId: room('101') }), García('elsewhere', 7, 8, { roomId: room('102') }));
  expect(takenIn((await browser.get(path)).body)).toEqual(['0..5']);
  await says({ ...cancel('García'), reservationId: 'first' } as HotelCommand);
  expect(takenIn((await browser.get(path)).body)).toEqual(['2..5']);
});

test('a room that is closed is taken', async () => {
  const { browser, make } = await openHotel(closeRoom('101', nightsFrom(3, 6)));
  expect(takenIn((await browser.get((await make(of101)).path)).body)).toEqual(['3..6']);
});

test('a type is taken when its last room is, and then each of its rooms is, also those that nobody has been given', async () => {
  const { browser, make, says } = await openHotel(García('a', 0, 2), García('b', 0, 2), García('c', 0, 2));
  const [type, one] = [await make(ofDoubles), await make(of101)];
  expect(takenIn((await browser.get(type.path)).body)).toEqual([]);
  await says(García('d', 1, 3));
  expect(takenIn((await browser.get(type.path)).body)).toEqual(['1..2']);
  expect(takenIn((await browser.get(one.path)).body)).toEqual(['1..2']);
});

test('a room that the hotel does not have is never for sale', async () => {
  const { browser, make } = await openHotel();
  const { body } = await browser.get((await make({ roomTypeId: doubleRoom, roomId: room('999') })).path);
  expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test('nothing of a guest is in a calendar', async () => {
  const { browser, make } = await openHotel(García('first', 0, 2, { roomId: room('101') }));
  const { body, headers } = await browser.get((await make(of101)).path);
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(body).not.toMatch(/garc|luc|first|\+34/i);
  expect(body).toContain('SUMMARY:Not available\r\n');
});

test('what a channel has already is not sent again until it is another', async () => {
  const { browser, make, says } = await openHotel(García('first', 0, 2, { roomId: room('101') }));
  const { path } = await make(of101);
  const { etag = '' } = (await browser.get(path)).headers;
  const again = await browser.get(path, { 'if-none-match': String(etag) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  await says(García('second', 4, 5, { roomId: room('101') }));
  expect((await browser.get(path, { 'if-none-match': String(etag) })).statusCode).toBe(200);
});

test('an address works until it is taken back, and another hotel’s or a guessed one never', async () => {
  const { browser, base, make } = await openHotel();
  const { feedId, path } = await make(of101);
  const stranger = new Browser(await openApp());
  expect((await browser.get(path.replace(/[\w-]{5}\.ics/, 'AAAAA.ics'))).statusCode).toBe(404);
  expect((await browser.get(path.replace(/calendars\/[^/]+/, 'calendars/other'))).statusCode).toBe(404);
  expect((await stranger.get(base)).statusCode).toBe(401);
  const [kept] = (await browser.get(base)).json<CalendarOut[]>();
  expect(kept).toEqual({ feedId, ...of101, madeAt: expect.any(Number) as number });
  await browser.get(path);
  expect((await browser.get(base)).json<CalendarOut[]>()[0]?.readAt).toEqual(expect.any(Number));
  expect((await browser.post(`${base}/${feedId}/revoke`, {})).json()).toEqual([]);
  expect((await browser.get(path)).statusCode).toBe(404);
});

test('the server keeps no address: what is stored opens nothing', async () => {
  const { browser, base, make } = await openHotel();
  const { path } = await make(of101);
  const token = /([\w-]+)\.ics$/.exec(path)?.[1] ?? 'none';
  expect(token.length).toBeGreaterThan(40);
  expect((await browser.get(base)).body).not.toContain(token);
});

/** As channels say back what they have read: under names of their own, closed or not available. */
const echoes = [
  ['as it was written', (text: string) => text],
  [
    'as Airbnb says it',
    (text: string) =>
      text.replaceAll(/UID:.*/g, 'UID:x@airbnb.com').replaceAll('Not available', 'Airbnb (Not available)'),
  ],
  [
    'as Booking.com says it',
    (text: string) =>
      text.replaceAll(/UID:.*/g, 'UID:x@booking.com').replaceAll('Not available', 'CLOSED - Not available'),
  ],
] as const;

test.each(echoes)('a calendar of ours that a channel says back books nobody: %s', async (_, echo) => {
  const stays = [García('a', 0, 2, { roomId: room('101') }), García('b', 2, 5, { roomId: room('101') })];
  const { browser, make } = await openHotel(...stays);
  const { body } = await browser.get((await make(of101)).path);
  const device = createBrowser();
  await pull(device, ConfirmedLog.ofAurora());
  const desk = await openDesk(device);
  for (const stay of stays) await desk.does(stay);
  const calendars = new CalendarDesk();
  const hotel = { dispatcher: desk.dispatcher, state: () => desk.replica.hotel };
  expect(calendars.open(hotel, echo(body))).toMatchObject({ ok: true });
  const plan: CalendarPlan = {
    importId: 'echo' as ImportId,
    channel: 'booking-com',
    ...of101,
    closedAreStays: true,
    cancels: [],
  };
  const { lines, outside } = calendars.preview(hotel, plan, atTheDesk.actor);
  expect([lines.length, outside.length]).toEqual([0, 1]);
  expect(desk.replica.hotel.reservations.size).toBe(2);
});
