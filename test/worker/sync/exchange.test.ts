import { expect, test } from 'vitest';
import type { CommandEnvelope } from '#contract/commands.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { PushAnswer } from '#worker/sync/sync-server.ts';
import { FakeServer } from '#test/support/fake-server.ts';
import { atTheDesk, bookRoom, hotelAurora, nights, noonPlus, room } from '#test/support/hotel-aurora.ts';
import { UnreliableLine, type Fate } from '#test/support/unreliable-line.ts';
import { DeskInSync } from './desk-in-sync.ts';

const booking = bookRoom('García', nights('05-04', '05-06'));

function report(minutes: number): HotelCommand {
  return { type: 'ReportRoomCondition', roomId: room('101'), condition: 'clean', observedAt: noonPlus(minutes) };
}

function fates(...fates: readonly Fate[]): () => Fate {
  const left = [...fates];
  return () => left.shift() ?? 'arrives';
}

test('a booking goes up, its verdict comes down, and nothing waits any more', async () => {
  const server = new FakeServer();
  const desk = new DeskInSync('desk', new UnreliableLine(server));
  const commandId = await desk.gives(booking);
  expect(await desk.exchanges()).toEqual({ end: 'done' });
  expect(desk.waiting).toEqual([]);
  expect((await desk.log()).at(-1)).toMatchObject({
    commandId,
    verdict: 'accepted',
    event: { type: 'ReservationBooked' },
  });
});

test('a command waits until its event was pulled, not only until it was answered', async () => {
  const server = new FakeServer();
  const desk = new DeskInSync('desk', new UnreliableLine(server, fates('arrives', 'arrives', 'request lost')));
  const commandId = await desk.gives(booking);
  expect(await desk.exchanges()).toMatchObject({ end: 'failed' });
  expect(server.log.at(-1)).toMatchObject({ commandId });
  expect(desk.waiting).toEqual([commandId]);
});

test('a lost answer is harmless: the booking was made once, and the desk learns of it', async () => {
  const server = new FakeServer();
  const desk = new DeskInSync('desk', new UnreliableLine(server, fates('arrives', 'answer lost')));
  const commandId = await desk.gives(booking);
  await desk.exchanges();
  await desk.exchanges();
  expect(server.log.filter((event) => event.commandId === commandId)).toHaveLength(1);
  expect(desk.waiting).toEqual([]);
});

test('a long queue goes up in several pushes, in the order in which people acted', async () => {
  const server = new FakeServer();
  const desk = new DeskInSync('desk', new UnreliableLine(server));
  const given = [];
  for (let minute = 1; minute <= 250; minute += 1) given.push(await desk.gives(report(minute)));
  expect(await desk.exchanges()).toEqual({ end: 'done' });
  expect(server.log.slice(hotelAurora.length).map(({ commandId }) => commandId)).toEqual(given);
});

test('each push tells how much there is, also what it cannot carry', async () => {
  const server = new FakeServer();
  const told: unknown[] = [];
  const push = server.push.bind(server);
  server.push = (request) => {
    told.push(request.savedUpTo);
    return push(request);
  };
  const desk = new DeskInSync('desk', new UnreliableLine(server));
  for (let minute = 1; minute <= 120; minute += 1) await desk.gives(report(minute));
  await desk.exchanges();
  expect(told).toEqual([120, 120]);
});

test('a long history comes down in batches, with a figure of how far it is', async () => {
  const server = new FakeServer();
  const reception = new DeskInSync('reception', new UnreliableLine(server));
  for (let minute = 1; minute <= 2_100; minute += 1) await reception.gives(report(minute));
  await reception.exchanges();
  const desk = new DeskInSync('new desk', new UnreliableLine(server));
  const told: unknown[] = [];
  await desk.exchanges({ onProgress: (progress) => told.push(progress) });
  expect(await desk.log()).toEqual(await reception.log());
  expect(told).toContainEqual({ progress: { done: 2_000, total: server.head } });
  expect(told.at(-1)).toEqual({ progress: undefined });
});

test('commands that the server cannot read are kept there whole, and those behind them go on', async () => {
  const server = new FakeServer();
  const desk = new DeskInSync('desk', new UnreliableLine(server));
  const before = await desk.gives(report(1));
  const first = await desk.gives(report(2), { at: 'noon' as unknown as Instant });
  const second = await desk.gives(report(3), { actor: 7 as unknown as CommandEnvelope['actor'] });
  const behind = await desk.gives(booking);
  expect(await desk.exchanges()).toEqual({ end: 'done' });
  expect(server.log.slice(-4)).toMatchObject([
    { commandId: before, verdict: 'accepted' },
    { commandId: first, verdict: 'quarantined' },
    { commandId: second, verdict: 'quarantined' },
    { commandId: behind, verdict: 'accepted' },
  ]);
});

test('a server that can read nothing at all is told of, and nothing is dropped', async () => {
  const server = new FakeServer();
  const line = new UnreliableLine(server);
  const push = async () => ({ answer: 'unreadable', detail: 'the request' }) as const;
  const desk = new DeskInSync('desk', { push, pull: line.pull, offer: line.offer, pokes$: server.pokes$ });
  const given = [await desk.gives(report(1)), await desk.gives(booking)];
  expect(await desk.exchanges()).toMatchObject({ end: 'failed', failure: { answer: 'misbehaves' } });
  expect(desk.waiting).toEqual(given);
});

test('a command that asks for nonsense is set aside on the server, and those behind it go on', async () => {
  const server = new FakeServer();
  const desk = new DeskInSync('desk', new UnreliableLine(server));
  await desk.gives({ type: 'BookRoom' } as HotelCommand);
  await desk.gives({ type: 'BrewCoffee' } as unknown as HotelCommand);
  await desk.gives(booking);
  await desk.exchanges();
  expect(server.log.slice(-3).map(({ event }) => event)).toMatchObject([
    { type: 'CommandQuarantined', reason: 'malformed' },
    { type: 'CommandQuarantined', reason: 'unknown-command' },
    { type: 'ReservationBooked' },
  ]);
});

test('a desk keeps everything when the server was restored from an older backup', async () => {
  const server = new FakeServer();
  const desk = new DeskInSync('desk', new UnreliableLine(server));
  await desk.gives(booking);
  await desk.exchanges();
  const before = await desk.log();
  server.restore(hotelAurora.length);
  const commandId = await desk.gives(report(1));
  expect(await desk.exchanges()).toMatchObject({ end: 'failed', failure: { answer: 'other-epoch' } });
  expect(await desk.log()).toEqual(before);
  expect(desk.waiting).toEqual([commandId]);
  expect(server.head).toBe(hotelAurora.length);
});

test('a log that has become shorter under the same name is another log too', async () => {
  const server = new FakeServer();
  const desk = new DeskInSync('desk', new UnreliableLine(server));
  await desk.gives(booking);
  await desk.exchanges();
  const { epoch } = server;
  server.restore(hotelAurora.length);
  server.epoch = epoch;
  expect(await desk.exchanges()).toEqual({ end: 'failed', failure: { answer: 'other-epoch' } });
});

test('a holder that was overtaken stores nothing more', async () => {
  const server = new FakeServer();
  const desk = new DeskInSync('desk', new UnreliableLine(server));
  await desk.exchanges();
  const { head } = desk.store;
  await new DeskInSync('other', new UnreliableLine(server)).gives(booking);
  await desk.gives(booking);
  await desk.journal.takeFence();
  expect(await desk.exchanges()).toEqual({ end: 'fenced' });
  expect(desk.store.head.cursor).toBe(head.cursor);
});

test('a push that the server does not expect yet is sent again, after a pull', async () => {
  const server = new FakeServer();
  const line = new UnreliableLine(server);
  const answers: PushAnswer[] = [{ answer: 'seq-gap', expectedSeq: 1 }];
  const pushed: number[][] = [];
  const push: typeof line.push = async (request, stop) => {
    pushed.push(request.commands.map(({ seq }) => seq));
    return answers.shift() ?? line.push(request, stop);
  };
  const desk = new DeskInSync('desk', { push, pull: line.pull, offer: line.offer, pokes$: server.pokes$ });
  await desk.gives(report(1));
  await desk.gives(report(2));
  expect(await desk.exchanges()).toEqual({ end: 'done' });
  expect(pushed).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test('a server that counts past this browser is told of, and nothing is dropped', async () => {
  const server = new FakeServer();
  const original = new DeskInSync('desk', new UnreliableLine(server));
  await original.gives(report(1));
  await original.exchanges();
  // The same replica twice: a profile that was copied, or brought back from a backup.
  const copy = new DeskInSync('desk', new UnreliableLine(server));
  const commandId = await copy.gives(booking, { commandId: 'another one' as CommandEnvelope['commandId'] });
  expect(await copy.exchanges()).toMatchObject({ end: 'failed', failure: { answer: 'misbehaves' } });
  expect(copy.waiting).toEqual([commandId]);
});

test('a queue whose first command the server knows from before a restore goes on, counted anew', async () => {
  const server = new FakeServer();
  const desk = new DeskInSync('desk', new UnreliableLine(server));
  await desk.exchanges();
  await desk.gives(report(1));
  await desk.exchanges();
  // As a server that has the command from another queue: it has its outcome, and was never counted in this one.
  server.restore(server.head);
  await desk.withParts(async ({ journal, fence }) => {
    await journal.follow({ epoch: server.epoch, keepUpTo: (await journal.mark()).cursor, gaveBack: 3 }, fence);
    return { end: 'fenced' };
  });
  desk.store.head = { ...desk.store.head, lastSeq: 1 };
  desk.restart();
  const waiting = await desk.gives(report(2));
  expect(await desk.exchanges()).toEqual({ end: 'fenced' });
  desk.restart();
  expect(desk.waiting).toEqual([waiting]);
  expect(await desk.exchanges()).toEqual({ end: 'done' });
  expect(desk.waiting).toEqual([]);
  expect(desk.store.recovery).toMatchObject({ gaveBack: 3 });
});

test.each([99, 100, 101, 250])(
  'a queue counted anew of which a restored server knows %i commands goes on, and each counts once',
  async (known) => {
    const server = new FakeServer();
    const before = new DeskInSync('before', new UnreliableLine(server));
    for (let minute = 1; minute <= known; minute += 1) await before.gives(report(minute));
    await before.exchanges();
    server.restore(server.head);
    // The same device, in the queue that it began when it met the restored server; others have brought its commands by then.
    const desk = new DeskInSync('anew', new UnreliableLine(server));
    const given: CommandEnvelope['commandId'][] = [];
    for (let minute = 1; minute <= known + 150; minute += 1) {
      const commandId = `before ${minute}` as CommandEnvelope['commandId'];
      given.push(await desk.gives(report(minute), { commandId }));
    }
    const ends = [];
    do {
      ends.push(await desk.exchanges());
      desk.restart();
    } while (ends.at(-1)?.end === 'fenced' && ends.length < 4);
    expect(ends.at(-1)).toEqual({ end: 'done' });
    expect(desk.waiting).toEqual([]);
    expect(server.log.slice(hotelAurora.length).map(({ commandId }) => commandId)).toEqual(given);
  },
);

test('the clocks of desk and server are compared as of the middle of an exchange', async () => {
  const server = new FakeServer();
  server.setClock((atTheDesk.at - 90_000) as Instant);
  const desk = new DeskInSync('desk', new UnreliableLine(server));
  const skews: number[] = [];
  await desk.exchanges({ onContact: ({ clockSkewMs }) => skews.push(clockSkewMs) });
  expect(new Set(skews)).toEqual(new Set([90_000]));
});
