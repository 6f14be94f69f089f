import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Enrolment } from '#contract/sync-protocol.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { registerGuest } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { openStores } from '#test/server/support/open-stores.ts';
import { Replica } from '#test/server/support/replica.ts';
import { staff } from '#test/support/hotel-aurora.ts';

/** The pokes of a hotel, as they come in over a real connection. */
class LiveConnection {
  readonly #stream: IncomingMessage;
  #text = '';

  private constructor(stream: IncomingMessage) {
    this.#stream = stream;
    stream.setEncoding('utf8').on('data', (text: string) => (this.#text += text));
  }

  static async open(app: FastifyInstance, browser: Browser, enrolment: Enrolment): Promise<LiveConnection> {
    if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const { hotelId } = enrolment;
    const headers = { cookie: `keyrack_${hotelId}=${browser.cookieOf(enrolment)}` };
    const stream = await new Promise<IncomingMessage>((resolve, reject) => {
      get({ host: '127.0.0.1', port, path: `/api/hotels/${hotelId}/live`, headers }, resolve).on('error', reject);
    });
    return new LiveConnection(stream);
  }

  get headers() {
    return this.#stream.headers;
  }

  async heads(count: number): Promise<readonly number[]> {
    while (this.#heads().length < count) await new Promise((resolve) => this.#stream.once('data', resolve));
    return this.#heads();
  }

  ended(): Promise<void> {
    return new Promise((resolve) => this.#stream.once('end', resolve));
  }

  #heads(): readonly number[] {
    const messages = this.#text.split('\n\n').slice(0, -1);
    return messages.map((message) => (JSON.parse(message.replace('data: ', '')) as { head: number }).head);
  }
}

test('a device hears where the log is, and then each time it grows', async () => {
  const app = await openApp();
  const browser = new Browser(app);
  const enrolment = await browser.enrol('hotels');
  const live = await LiveConnection.open(app, browser, enrolment);
  expect(live.headers).toMatchObject({ 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
  expect(await live.heads(1)).toEqual([0]);
  const replica = new Replica(enrolment.deviceId);
  await browser.push(enrolment, [replica.says(registerGuest('García'))]);
  await browser.push(enrolment, [replica.says(registerGuest('Rossi'))]);
  expect(await live.heads(3)).toEqual([0, 1, 2]);
});

test('a hotel hears nothing of another one', async () => {
  const app = await openApp();
  const [here, there] = [new Browser(app), new Browser(app)];
  const [mine, theirs] = [await here.enrol('hotels'), await there.enrol('hotels')];
  const live = await LiveConnection.open(app, here, mine);
  await there.push(theirs, [new Replica(theirs.deviceId).says(registerGuest('Rossi'))]);
  await here.push(mine, [
    new Replica(mine.deviceId).says(registerGuest('García')),
    new Replica(mine.deviceId).says(registerGuest('Müller')),
  ]);
  expect(await live.heads(2)).toEqual([0, 2]);
});

/** A desk, and a phone beside it that listens. */
async function phoneOnLine(app: FastifyInstance) {
  const desk = new Browser(app);
  const { hotelId } = await desk.enrol('hotels');
  const { code } = await desk.joinCode(hotelId, 'housekeeping');
  const pocket = new Browser(app);
  const phone = await pocket.enrol('join', { deviceName: 'phone', code });
  const live = await LiveConnection.open(app, pocket, phone);
  await live.heads(1);
  return { desk, phone, live };
}

test('a device that is removed hears it at once: its stream ends', async () => {
  const app = await openApp();
  const { desk, phone, live } = await phoneOnLine(app);
  const ended = live.ended();
  const removal = { deviceId: phone.deviceId, by: staff('Ada') };
  expect((await desk.post(`/api/hotels/${phone.hotelId}/devices/revoke`, removal)).statusCode).toBe(200);
  await ended;
});

test('a device that another process removed hears it with the next heartbeat', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const stores = openStores();
  const { phone, live } = await phoneOnLine(await openApp({}, stores));
  const ended = live.ended();
  vi.advanceTimersByTime(25_000);
  await stores.access.revokeDevice(phone.hotelId, phone.deviceId, staff('Ada'), 1 as Instant);
  vi.advanceTimersByTime(25_000);
  await ended;
});

test('a server that is stopped ends the live connections instead of waiting for them', async () => {
  const app = await openApp();
  const browser = new Browser(app);
  const enrolment = await browser.enrol('hotels');
  const live = await LiveConnection.open(app, browser, enrolment);
  await live.heads(1);
  const ended = live.ended();
  await app.close();
  await ended;
  expect(app.server.listening).toBe(false);
});
