import { expect, onTestFinished, test, vi } from 'vitest';
import type { FollowedCalendar } from '#contract/followed-calendars.ts';
import { openAurora } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { Receiver } from '#test/server/support/receiver.ts';
import { Replica } from '#test/server/support/replica.ts';
import { thisMachine } from '#test/server/support/webhook-hotel.ts';
import { calendarText } from '#test/support/calendar-text.ts';
import { doubleRoom, room } from '#test/support/hotel-aurora.ts';

const of101 = { channel: 'airbnb', roomTypeId: doubleRoom, roomId: room('101'), closedAreStays: false };

async function openHotel() {
  const app = await openApp({ outgoing: { ownNetworks: thisMachine, callsWebhooks: true } });
  const desk = new Browser(app);
  const enrolment = await desk.enrol('hotels');
  const replica = new Replica(enrolment.deviceId);
  await desk.push(
    enrolment,
    openAurora.map((command) => replica.says(command)),
  );
  const base = `/api/hotels/${enrolment.hotelId}/followed-calendars`;
  const list = async () => (await desk.get(base)).json<FollowedCalendar[]>();
  return { app, desk, enrolment, base, list };
}

test('a manager gives an address, and its calendar is read at once and by the clock, without its address being told', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const channel = await Receiver.open((response) => response.end(calendarText()));
  const { desk, base, list } = await openHotel();
  // The look of a server that has just started is over.
  await vi.advanceTimersByTimeAsync(50);
  const made = await desk.post(base, { ...of101, url: `${channel.url}101.ics?secret=s` });
  expect(made.statusCode).toBe(201);
  vi.advanceTimersByTime(50);
  await channel.heard(1);
  await expect.poll(list).toMatchObject([{ ...of101, isOn: true, found: { stays: 0 } }]);
  expect(JSON.stringify(await list())).not.toContain('secret');
});

test('a person may have it read now, switch it off and on, and stop following it', async () => {
  const channel = await Receiver.open((response) => response.writeHead(404).end());
  const { desk, base } = await openHotel();
  const [made] = (await desk.post(base, { ...of101, url: channel.url })).json<FollowedCalendar[]>();
  const one = `${base}/${made?.calendarId}`;
  const fetched = await desk.post(`${one}/fetch`, {});
  expect(fetched.json()).toMatchObject([{ lastFailure: { trouble: 'refused', status: 404 } }]);
  expect((await desk.post(`${one}/switch`, { isOn: false })).json()).toMatchObject([{ isOn: false }]);
  const heard = channel.received.length;
  await desk.post(`${one}/fetch`, {});
  expect(channel.received).toHaveLength(heard);
  const [on] = (await desk.post(`${one}/switch`, { isOn: true })).json<FollowedCalendar[]>();
  expect([on?.isOn, on?.lastFailure]).toEqual([true, undefined]);
  expect((await desk.post(`${one}/remove`, {})).json()).toEqual([]);
});

test('a server that stops does not keep whoever waits for a channel that is silent', async () => {
  const channel: Receiver = await Receiver.open((response) => {
    if (channel.received.length === 1) response.writeHead(404).end();
  });
  const { app, desk, enrolment, base, list } = await openHotel();
  const [made] = (await desk.post(base, { ...of101, url: channel.url })).json<FollowedCalendar[]>();
  await expect.poll(async () => (await list())[0]?.lastFailure).toBeDefined();
  const origin = await app.listen({ port: 0 });
  const headers = {
    cookie: `keyrack_${enrolment.hotelId}=${desk.cookieOf(enrolment)}`,
    'content-type': 'application/json',
  };
  const waiting = fetch(`${origin}${base}/${made?.calendarId}/fetch`, { method: 'POST', headers, body: '{}' });
  await channel.heard(2);
  await app.close();
  expect((await waiting).status).toBe(200);
});

test('what is no address, or leads into the house, is refused when it is given', async () => {
  const { desk, base, list } = await openHotel();
  const refused = async (url: string) => (await desk.post(base, { ...of101, url })).json<{ error: string }>().error;
  expect(await refused('webcal://example.com/a.ics')).toBe('address-refused');
  expect(await refused('http://192.168.1.1/a.ics')).toBe('network-refused');
  expect((await desk.post(base, { ...of101, channel: 'somebody', url: 'https://example.com' })).statusCode).toBe(400);
  expect(await list()).toEqual([]);
});

test('another hotel neither sees a calendar nor has it read', async () => {
  const channel = await Receiver.open((response) => response.end(calendarText()));
  const { app, desk, base } = await openHotel();
  const [made] = (await desk.post(base, { ...of101, url: channel.url })).json<FollowedCalendar[]>();
  await expect.poll(() => channel.received.length).toBe(1);
  const other = new Browser(app);
  const { hotelId } = await other.enrol('hotels');
  const theirs = `/api/hotels/${hotelId}/followed-calendars`;
  expect((await other.post(`${theirs}/${made?.calendarId}/fetch`, {})).json()).toEqual([]);
  await other.post(`${theirs}/${made?.calendarId}/remove`, {});
  expect((await desk.get(base)).json()).toHaveLength(1);
  expect((await other.get(base)).statusCode).toBe(401);
});
