import { expect, onTestFinished, test, vi } from 'vitest';
import type { DeadLetter, Webhook, WebhookMade, WebhookTested } from '#contract/webhooks.ts';
import type { Outgoing } from '#server/outgoing/outgoing.ts';
import { bookRoom101, openAurora } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { Receiver } from '#test/server/support/receiver.ts';
import { Replica } from '#test/server/support/replica.ts';
import { thisMachine, told } from '#test/server/support/webhook-hotel.ts';
import { verifies } from '#test/server/support/verifies-webhook.ts';

async function openHotel(outgoing: Partial<Outgoing> = {}) {
  const ordinary = { ownNetworks: thisMachine, callsWebhooks: true };
  const app = await openApp({ outgoing: { ...ordinary, ...outgoing } });
  const desk = new Browser(app);
  const enrolment = await desk.enrol('hotels');
  const replica = new Replica(enrolment.deviceId);
  await desk.push(
    enrolment,
    openAurora.map((command) => replica.says(command)),
  );
  const book = (reservation: string) => desk.push(enrolment, [replica.says(bookRoom101(reservation))]);
  const base = `/api/hotels/${enrolment.hotelId}/webhooks`;
  const make = (url: string, types: readonly string[] = []) => desk.post(base, { url, types });
  const list = async () => (await desk.get(base)).json<Webhook[]>();
  return { app, desk, enrolment, base, make, list, book };
}

test('a hotel gives an address, and is called with what is published as soon as it is, signed', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const receiver = await Receiver.open((response) => response.end());
  const { make, book, list } = await openHotel();
  const made = await make(receiver.url);
  expect(made.statusCode).toBe(201);
  const { secret, webhookId } = made.json<WebhookMade>();
  // The look of a server that has just started is over.
  await vi.advanceTimersByTimeAsync(50);
  await book('one');
  vi.advanceTimersByTime(50);
  await receiver.heard(2);
  expect(told(receiver.received)).toEqual(['stay.booked.v1 one', 'stay.rooms-changed.v1 one']);
  for (const { headers, body } of receiver.received) {
    expect(headers['content-type']).toBe('application/json');
    expect(await verifies(secret, headers, body)).toBe(true);
    expect(body).not.toMatch(/García|000 123 456/);
    const { at, timestamp } = JSON.parse(body) as { at: string; timestamp: string };
    expect(timestamp).toBe(at);
  }
  await expect.poll(list).toMatchObject([{ webhookId, url: receiver.url, waiting: 0 }]);
  expect(JSON.stringify(await list())).not.toContain(secret);
});

test('an event that says nothing shows whether a service hears, and what is the matter where it does not', async () => {
  const statuses = [200, 401];
  const receiver = await Receiver.open((response) => response.writeHead(statuses.shift() ?? 500).end());
  const { desk, base, make } = await openHotel();
  const { webhookId, secret } = (await make(receiver.url)).json<WebhookMade>();
  const tried = async (webhook: string) => desk.post(`${base}/${webhook}/test`, {});
  expect((await tried(webhookId)).json<WebhookTested>()).toEqual({});
  expect((await tried(webhookId)).json()).toEqual({ failure: { trouble: 'refused', status: 401 } });
  const [first] = receiver.received;
  expect(JSON.parse(first?.body ?? '')).toMatchObject({ type: 'webhook.tested.v1', data: {} });
  expect(await verifies(secret, first?.headers ?? {}, first?.body ?? '')).toBe(true);
  expect((await tried('another')).statusCode).toBe(404);
  const other = await openHotel();
  expect((await other.desk.post(`${other.base}/${webhookId}/test`, {})).statusCode).toBe(404);
});

test('a manager changes a secret, is told the new one once, and ends the old one early', async () => {
  const receiver = await Receiver.open((response) => response.end());
  const { desk, base, make, list } = await openHotel();
  const { webhookId, secret } = (await make(receiver.url)).json<WebhookMade>();
  const changed = (await desk.post(`${base}/${webhookId}/secret`, {})).json<WebhookMade>();
  const signers = async () => {
    await desk.post(`${base}/${webhookId}/test`, {});
    const { headers = {}, body = '' } = receiver.received.at(-1) ?? {};
    return [await verifies(secret, headers, body), await verifies(changed.secret, headers, body)];
  };
  expect(await signers()).toEqual([true, true]);
  expect(JSON.stringify(await list())).not.toMatch(/whsec_/);
  await desk.post(`${base}/${webhookId}/secret/end-old`, {});
  expect(await signers()).toEqual([false, true]);
  expect((await list())[0]?.oldSecretUntil).toBeUndefined();
  expect((await desk.post(`${base}/another/secret`, {})).statusCode).toBe(404);
});

test('a service that takes the test is not kept waiting for the rest', async () => {
  const statuses = [503];
  const receiver = await Receiver.open((response) => response.writeHead(statuses.shift() ?? 200).end());
  const { desk, base, make, book } = await openHotel();
  const { webhookId } = (await make(receiver.url)).json<WebhookMade>();
  await book('one');
  await receiver.heard(1);
  await desk.post(`${base}/${webhookId}/test`, {});
  await receiver.heard(4);
  expect(told(receiver.received).slice(1)).toEqual([
    'webhook.tested.v1 ',
    'stay.booked.v1 one',
    'stay.rooms-changed.v1 one',
  ]);
});

test('an address that leads into somebody’s own network, or is none, is refused when it is given', async () => {
  const { make, list } = await openHotel({ ownNetworks: { has: () => false } });
  for (const [url, error] of [
    ['https://127.0.0.1/', 'network-refused'],
    ['http://169.254.169.254/latest/meta-data/', 'network-refused'],
    ['https://[::ffff:10.0.0.1]/', 'network-refused'],
    ['http://1.1.1.1/', 'address-refused'],
    ['https://user:word@1.1.1.1/', 'address-refused'],
    ['javascript:alert(1)', 'address-refused'],
    ['', 'address-refused'],
  ] as const) {
    const answer = await make(url);
    expect([url, answer.statusCode, answer.json<{ error: string }>().error]).toEqual([url, 400, error]);
  }
  expect((await make('https://1.1.1.1/', ['stay.invented.v1'])).statusCode).toBe(400);
  expect(await list()).toEqual([]);
});

test('a webhook is switched off and on, and removed; a hotel has twenty at most', async () => {
  const receiver = await Receiver.open((response) => response.end());
  const { desk, base, make, list, book } = await openHotel();
  const { webhookId } = (await make(receiver.url)).json<WebhookMade>();
  const off = await desk.post(`${base}/${webhookId}/switch`, { isOn: false });
  expect(off.json()).toMatchObject([{ off: 'by-hand' }]);
  await book('one');
  expect(await list()).toMatchObject([{ waiting: 2, off: 'by-hand' }]);
  expect((await desk.post(`${base}/${webhookId}/switch`, { isOn: true })).json()).toMatchObject([{ waiting: 2 }]);
  await receiver.heard(2);
  expect((await desk.post(`${base}/${webhookId}/remove`, {})).json()).toEqual([]);
  const statuses = [];
  for (let count = 0; count < 21; count += 1) statuses.push((await make(receiver.url)).statusCode);
  expect(statuses).toEqual([...Array<number>(20).fill(201), 409]);
});

test('dead letters are told and sent again, those of one’s own hotel', async () => {
  const { desk, base, make } = await openHotel();
  const receiver = await Receiver.open((response) => response.end());
  const { webhookId } = (await make(receiver.url)).json<WebhookMade>();
  const of = (path = '') => `${base}/${webhookId}/dead-letters${path}`;
  expect((await desk.get(of())).json<DeadLetter[]>()).toEqual([]);
  expect((await desk.post(of('/resend'), {})).json()).toEqual([]);
  expect((await desk.post(of('/resend'), { position: 'all' })).statusCode).toBe(400);
});

test('who watches over the server sees the queue of webhooks', async () => {
  const receiver = await Receiver.open((response) => response.end());
  const { desk, make, book } = await openHotel();
  await make(receiver.url);
  await book('one');
  await receiver.heard(2);
  const text = async () => (await desk.get('/metrics')).body;
  await expect.poll(text).toContain('keyrack_webhook_attempts_total{result="taken"} 2\n');
  await expect.poll(text).toContain('keyrack_webhook_waiting_events 0\n');
  expect(await text()).toContain('keyrack_webhook_seconds_behind 0\n');
  expect(await text()).toContain('keyrack_webhook_dead_letters 0\n');
});

test('a copy of a server, made to try something, calls nobody', async () => {
  const receiver = await Receiver.open((response) => response.end());
  const { make, book, list, desk, base } = await openHotel({ callsWebhooks: false });
  const { webhookId } = (await make(receiver.url)).json<WebhookMade>();
  await book('one');
  await desk.post(`${base}/${webhookId}/switch`, { isOn: true });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(receiver.received).toEqual([]);
  expect(await list()).toMatchObject([{ waiting: 2 }]);
});

test('a server that stops does not keep whoever waits for a service that is silent', async () => {
  const receiver = await Receiver.open(() => undefined);
  const { app, desk, enrolment, base, make } = await openHotel();
  const { webhookId } = (await make(receiver.url)).json<WebhookMade>();
  const origin = await app.listen({ port: 0 });
  const headers = {
    cookie: `keyrack_${enrolment.hotelId}=${desk.cookieOf(enrolment)}`,
    'content-type': 'application/json',
  };
  const waiting = fetch(`${origin}${base}/${webhookId}/test`, { method: 'POST', headers, body: '{}' });
  await receiver.heard(1);
  await app.close();
  expect((await waiting).status).toBe(503);
});
