import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { PushResponse } from '#contract/sync-protocol.ts';
import { bookRoom101, openAurora, registerGuest } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { Replica } from '#test/server/support/replica.ts';

async function openDesk() {
  const browser = new Browser(await openApp());
  const enrolment = await browser.enrol('hotels');
  return { browser, enrolment, replica: new Replica(enrolment.deviceId) };
}

test('what one desk pushes, another desk of the hotel pulls', async () => {
  const app = await openApp();
  const [desk, tablet] = [new Browser(app), new Browser(app)];
  const enrolment = await desk.enrol('hotels');
  const { code } = await desk.joinCode(enrolment.hotelId);
  const joined = await tablet.enrol('join', { deviceName: 'tablet', code });
  expect(joined).toMatchObject({ hotelId: enrolment.hotelId, deviceName: 'tablet', epoch: enrolment.epoch });

  const replica = new Replica(enrolment.deviceId);
  const pushed = (
    await desk.push(
      enrolment,
      openAurora.map((command) => replica.says(command)),
    )
  ).json<PushResponse>();
  expect(pushed).toMatchObject({ head: 4, epoch: enrolment.epoch });
  const { head, events } = await tablet.pull(joined);
  expect(head).toMatchObject({ protocol: 1, epoch: enrolment.epoch, head: 4, from: 0, to: 4 });
  expect(events.map(({ event }) => event.type)).toEqual([
    'HotelSetUp',
    'RoomTypeAdded',
    'RoomsAdded',
    'GuestRegistered',
  ]);
  expect(events[3]?.details).toEqual({
    guestId: 'García',
    details: { name: 'Lucía García', phone: '+34 000 123 456' },
  });
});

test('a pull ends where the device says, but never between two events of one command', async () => {
  const { browser, enrolment, replica } = await openDesk();
  await browser.push(
    enrolment,
    [...openAurora, bookRoom101('one')].map((command) => replica.says(command)),
  );
  const firstTwo = await browser.pull(enrolment, 0, 2);
  expect(firstTwo.head).toMatchObject({ from: 0, to: 2, head: 6 });
  // Event 5 is the booking; event 6, its room, belongs to the same command.
  const booking = await browser.pull(enrolment, 4, 1);
  expect(booking.events.map(({ position }) => position)).toEqual([5, 6]);
  const nothing = await browser.pull(enrolment, 6);
  expect(nothing).toMatchObject({ head: { from: 6, to: 6, head: 6 }, events: [] });
});

test('a long pull is compressed as the device can read it', async () => {
  const { browser, enrolment, replica } = await openDesk();
  const names = Array.from({ length: 20 }, (_, index) => registerGuest(`guest ${index}`));
  await browser.push(
    enrolment,
    names.map((command) => replica.says(command)),
  );
  const url = `/api/hotels/${enrolment.hotelId}/events?after=0`;
  const linesOf = (text: Buffer | string) => text.toString().split('\n').slice(1);
  const plain = await browser.get(url);
  expect(plain.headers['content-encoding']).toBeUndefined();
  const brotli = await browser.get(url, { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
  expect(linesOf(brotliDecompressSync(brotli.rawPayload))).toEqual(linesOf(plain.body));
  const gzip = await browser.get(url, { 'accept-encoding': 'gzip' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(linesOf(gunzipSync(gzip.rawPayload))).toEqual(linesOf(plain.body));
});

test('a push that is sent again is answered as before', async () => {
  const { browser, enrolment, replica } = await openDesk();
  const commands = openAurora.map((command) => replica.says(command));
  const first = (await browser.push(enrolment, commands)).json<PushResponse>();
  const again = (await browser.push(enrolment, commands)).json<PushResponse>();
  expect(again.outcomes).toEqual(first.outcomes);
  expect((await browser.pull(enrolment)).events).toHaveLength(4);
});

test('a device that has skipped a command is told which one is missing', async () => {
  const { browser, enrolment, replica } = await openDesk();
  replica.says(registerGuest('García'));
  const answer = await browser.push(enrolment, [replica.says(registerGuest('Rossi'))]);
  expect(answer.statusCode).toBe(409);
  expect(answer.json()).toMatchObject({ error: 'seq-gap', expectedSeq: 1 });
});

test('a device that follows another log is told so before anything is recorded', async () => {
  const { browser, enrolment, replica } = await openDesk();
  const answer = await browser.push(enrolment, [replica.says(registerGuest('García'))], { epoch: 'restored' });
  expect(answer.statusCode).toBe(409);
  expect(answer.json()).toMatchObject({ error: 'other-epoch', epoch: expect.any(String) });
  expect((await browser.pull(enrolment)).events).toEqual([]);
});

test('a device that speaks another protocol is told which one the server speaks', async () => {
  const { browser, enrolment } = await openDesk();
  const answer = await browser.push(enrolment, [], { protocol: 99 });
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ error: 'protocol-unknown' });
});

test('a pull from nonsense is malformed, and the answer says where', async () => {
  const { browser, enrolment } = await openDesk();
  for (const [query, field] of [
    ['after=-1', 'after'],
    ['after=x', 'after'],
    ['limit=0', 'limit'],
    ['limit=1e3', 'limit'],
  ]) {
    const answer = await browser.get(`/api/hotels/${enrolment.hotelId}/events?${query}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ error: 'malformed', field });
  }
});
