import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReceivedPush } from '#contract/parse-push-request.ts';
import type { HotelId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { httpSyncServer } from '#worker/sync/http-sync-server.ts';
import type { PullAnswer, PushAnswer } from '#worker/sync/sync-server.ts';
import { outboxRow } from '#test/worker/support/outbox-rows.ts';
import { says, saysLines, saysPage, startSpokenServer, type Speaks, type SpokenServer } from './spoken-server.ts';

let server: SpokenServer;
beforeAll(async () => {
  server = await startSpokenServer();
});
afterAll(() => server.close());

const never = new AbortController().signal;
const { envelope } = outboxRow(1);
const request: ReceivedPush = {
  protocol: 1,
  appVersion: 'test',
  replicaId: 'desk' as ReplicaId,
  epoch: 'e1',
  commands: [envelope],
};
const response = { outcomes: [], head: 3, epoch: 'e1', serverTime: 5 };
const head = { protocol: 1, epoch: 'e1', head: 9, from: 4, to: 6, serverTime: 5 };
const { at, businessDate, actor, device, offline, commandId } = envelope;

function recorded(position: number) {
  const event = { type: 'GuestRegistered', guestId: 'g1' };
  return { position, commandId, at, businessDate, actor, device, offline, verdict: 'accepted', event };
}

function push(speaks: Speaks, stop = never): Promise<PushAnswer> {
  server.speaks = speaks;
  return httpSyncServer('aurora' as HotelId, () => 0, server.origin).push(request, stop);
}

function pull(speaks: Speaks, stop = never): Promise<PullAnswer> {
  server.speaks = speaks;
  return httpSyncServer('aurora' as HotelId, () => 0, server.origin).pull(4 as Position, 100, stop);
}

test('a push is one JSON request, and its answer is read', async () => {
  let asked = '';
  const answer = await push((incoming, outgoing) => {
    asked = `${incoming.method} ${incoming.url} ${incoming.headers['content-type']}`;
    says(200, response)(incoming, outgoing);
  });
  expect(asked).toBe('POST /api/hotels/aurora/commands application/json');
  expect(answer).toEqual({ answer: 'outcomes', response });
});

test('a pull is a head and events, line by line', async () => {
  let asked = '';
  const answer = await pull((incoming, outgoing) => {
    asked = String(incoming.url);
    saysLines(head, recorded(5), recorded(6))(incoming, outgoing);
  });
  expect(asked).toBe('/api/hotels/aurora/events?after=4&limit=100');
  expect(answer).toEqual({ answer: 'batch', batch: { ...head, events: [recorded(5), recorded(6)] } });
});

describe('who is not the hotel’s server is nobody', () => {
  const elsewhere: Speaks = (_, outgoing) => outgoing.writeHead(302, { location: '/accept-conditions' }).end();
  const hangsUp: Speaks = (incoming) => incoming.socket.destroy();

  test.each<[string, Speaks]>([
    ['a portal that answers 200 with a page', saysPage(200)],
    ['a portal that answers 403 with a page', saysPage(403)],
    ['a portal that sends elsewhere', elsewhere],
    ['a line that breaks', hangsUp],
    ['JSON that is cut off', (_, outgoing) => outgoing.setHeader('content-type', 'application/json').end('{"outco')],
  ])('%s', async (_, speaks) => {
    expect(await push(speaks)).toEqual({ answer: 'no-answer' });
    expect(await pull(speaks)).toEqual({ answer: 'no-answer' });
  });

  test('nobody at all', async () => {
    const gone = await startSpokenServer();
    await gone.close();
    const line = httpSyncServer('aurora' as HotelId, () => 0, gone.origin);
    expect(await line.push(request, never)).toEqual({ answer: 'no-answer' });
  });
});

test('a sync that is stopped does not wait for its answer', async () => {
  const stop = new AbortController();
  const answer = pull(() => stop.abort(), stop.signal);
  expect(await answer).toEqual({ answer: 'no-answer' });
});

test.each<[number, Readonly<Record<string, string>>, number | undefined]>([
  [503, { 'retry-after': '7' }, 7_000],
  [429, { 'retry-after': '1' }, 1_000],
  [503, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, 0],
  [503, { 'retry-after': '86400' }, 600_000],
  [502, {}, undefined],
])('a server that answers %i %j is busy', async (status, headers, retryAfterMs) => {
  expect(await push(says(status, {}, headers))).toEqual({ answer: 'busy', retryAfterMs });
  expect(await pull(says(status, {}, headers))).toEqual({ answer: 'busy', retryAfterMs });
});

test.each<[number, unknown, PushAnswer]>([
  [409, { error: 'seq-gap', message: 'The next seq is 4.', expectedSeq: 4 }, { answer: 'seq-gap', expectedSeq: 4 }],
  [409, { error: 'other-epoch', message: 'Another log.' }, { answer: 'other-epoch' }],
  [409, { error: 'other-epoch', message: 'Another log.', epoch: 'new' }, { answer: 'other-epoch', epoch: 'new' }],
  [401, { error: 'device-not-enrolled', message: 'Who are you?' }, { answer: 'device-not-enrolled' }],
  [
    400,
    { error: 'malformed', message: 'The push is malformed.', field: 'commands[0].at' },
    { answer: 'unreadable', detail: 'commands[0].at: The push is malformed.' },
  ],
  [413, { error: 'too-large', message: 'Too large.' }, { answer: 'unreadable', detail: 'the request: Too large.' }],
  [
    400,
    { error: 'protocol-unknown', message: 'This server speaks protocol 2.' },
    { answer: 'misbehaves', detail: '400 protocol-unknown: This server speaks protocol 2.' },
  ],
])('a push that is answered %i %j', async (status, body, answer) => {
  expect(await push(says(status, body))).toEqual(answer);
});

describe('half a batch is never taken for a whole one', () => {
  test('a pull that ends too early', async () => {
    expect(await pull(saysLines(head, recorded(5)))).toEqual({ answer: 'no-answer' });
  });

  test('a pull that leaves one out', async () => {
    expect(await pull(saysLines(head, recorded(6)))).toMatchObject({ answer: 'misbehaves' });
  });

  test('a pull that starts elsewhere', async () => {
    expect(await pull(saysLines({ ...head, from: 0 }, recorded(1)))).toMatchObject({ answer: 'misbehaves' });
  });

  test('a pull that says more than its head', async () => {
    expect(await pull(saysLines(head, recorded(5), recorded(6), recorded(7)))).toMatchObject({ answer: 'misbehaves' });
  });

  test('an event that is none', async () => {
    const answer = await pull(saysLines(head, { ...recorded(5), actor: 7 }));
    expect(answer).toEqual({ answer: 'misbehaves', detail: 'the event behind position 4 has a flaw in actor' });
  });
});

test('an answer without end is given up', async () => {
  const endless = 'x'.repeat(1024 * 1024);
  const answer = await push((_, outgoing) => {
    outgoing.setHeader('content-type', 'application/json');
    outgoing.write(`"${endless}`);
    outgoing.write(endless);
  });
  expect(answer).toEqual({ answer: 'no-answer' });
});
