import { filter, firstValueFrom, Subject } from 'rxjs';
import { afterEach, expect, test } from 'vitest';
import { MemoryJournal } from '#worker/journal/memory-journal.ts';
import type { SyncEngine, SyncEngineState } from '#worker/sync/sync-engine.ts';
import type { PullAnswer, SyncServer } from '#worker/sync/sync-server.ts';
import { FakeServer } from '#test/support/fake-server.ts';
import { atTheDesk, bookRoom, nights } from '#test/support/hotel-aurora.ts';
import { UnreliableLine } from '#test/support/unreliable-line.ts';
import { DeskInSync } from './desk-in-sync.ts';
import { OneBrowser } from './one-browser.ts';

const running: SyncEngine[] = [];
afterEach(() => {
  for (const engine of running.splice(0)) engine.stop();
});

function open(browser: OneBrowser, server: SyncServer) {
  const tab = browser.tab(server);
  running.push(tab.engine);
  return tab;
}

function become(engine: SyncEngine, isSo: (state: SyncEngineState) => boolean): Promise<SyncEngineState> {
  return firstValueFrom(engine.state$.pipe(filter(isSo)));
}

const isOnline = ({ connection }: SyncEngineState): boolean => connection.state === 'online';
const isOffline = ({ connection }: SyncEngineState): boolean => connection.state === 'offline';

test('a desk that opens is connecting, and then online with the whole log', async () => {
  const server = new FakeServer();
  const browser = new OneBrowser();
  const { engine, applied } = open(browser, new UnreliableLine(server));
  expect(engine.state.connection).toEqual({ state: 'connecting' });
  const state = await become(engine, isOnline);
  expect(state).toMatchObject({ syncsHere: true, serverHead: server.head, clockSkewMs: 0 });
  await engine.syncNow();
  expect(browser.store.head.cursor).toBe(server.head);
  // For what another tab may have left, and for what it has pulled.
  expect(applied()).toBe(2);
});

test('a saved command is sent without waiting for the next round', async () => {
  const server = new FakeServer();
  const browser = new OneBrowser();
  const { engine } = open(browser, new UnreliableLine(server));
  await engine.syncNow();
  const commandId = await browser.saveBooking();
  const sending = become(engine, (state) => state.sending.includes(commandId));
  const arrived = become(engine, (state) => state.serverHead === server.head && state.serverHead > 12);
  engine.wake('outbox');
  await sending;
  await arrived;
  expect(server.log.at(-1)).toMatchObject({ commandId });
});

test('a poke brings what another desk has done', async () => {
  const server = new FakeServer();
  const browser = new OneBrowser();
  const { engine } = open(browser, new UnreliableLine(server));
  await engine.syncNow();
  const before = server.head;
  const other = new DeskInSync('other desk', new UnreliableLine(server));
  await other.gives(bookRoom('García', nights('05-04', '05-06')));
  const news = become(engine, ({ serverHead }) => (serverHead ?? 0) > before);
  await other.exchanges();
  await news;
  await engine.syncNow();
  expect(browser.store.head.cursor).toBe(server.head);
});

test('a line that carries nothing means offline, and the first answer means online again', async () => {
  const server = new FakeServer();
  let isUp = true;
  const line = new UnreliableLine(server, () => (isUp ? 'arrives' : 'request lost'));
  const { engine } = open(new OneBrowser(), line);
  await become(engine, isOnline);
  isUp = false;
  await engine.syncNow();
  expect(engine.state.connection).toEqual({ state: 'offline', since: atTheDesk.at });
  isUp = true;
  const online = become(engine, isOnline);
  engine.wake('online');
  await online;
});

test('a line that breaks is noticed at once, although nothing waits to be sent', async () => {
  const server = new FakeServer();
  let isUp = true;
  const line = new UnreliableLine(server, () => (isUp ? 'arrives' : 'request lost'));
  const pokes$ = new Subject<'lost'>();
  const { engine } = open(new OneBrowser(), { push: line.push, pull: line.pull, offer: line.offer, pokes$ });
  await engine.syncNow();
  isUp = false;
  const offline = become(engine, isOffline);
  pokes$.next('lost');
  await offline;
});

test('one tab syncs, the others show what it tells and hand their wishes to it', async () => {
  const server = new FakeServer();
  const browser = new OneBrowser();
  const first = open(browser, new UnreliableLine(server));
  await first.engine.syncNow();
  const second = open(browser, new UnreliableLine(server, () => 'request lost'));
  const told = await become(second.engine, isOnline);
  expect(told.syncsHere).toBe(false);
  const commandId = await browser.saveBooking();
  await second.engine.syncNow();
  expect(server.log.at(-1)).toMatchObject({ commandId });
});

test('a tab that opens later is told at once how things stand', async () => {
  const server = new FakeServer();
  const browser = new OneBrowser();
  const first = open(browser, new UnreliableLine(server));
  await first.engine.syncNow();
  const second = open(browser, new UnreliableLine(server));
  expect(second.engine.state).toEqual({ ...first.engine.state, syncsHere: false });
});

test('when the tab that syncs is closed, the next one takes over', async () => {
  const server = new FakeServer();
  const browser = new OneBrowser();
  const first = open(browser, new UnreliableLine(server));
  await become(first.engine, isOnline);
  const second = open(browser, new UnreliableLine(server));
  first.engine.stop();
  expect(await become(second.engine, ({ syncsHere }) => syncsHere)).toBeDefined();
  await browser.saveBooking();
  await second.engine.syncNow();
  expect(browser.store.outbox).toEqual([]);
});

test('a tab that takes over shows what the one before had stored and died before it could tell', async () => {
  const server = new FakeServer();
  const browser = new OneBrowser();
  const first = open(browser, new UnreliableLine(server));
  await first.engine.syncNow();
  const second = open(browser, new UnreliableLine(server));
  first.engine.stop();
  await become(second.engine, ({ syncsHere }) => syncsHere);
  // The server has nothing new: without this it would show as waiting what has long been confirmed.
  expect(second.applied()).toBe(1);
});

test.each<[PullAnswer, string]>([
  [{ answer: 'device-not-enrolled' }, 'device-not-enrolled'],
  [{ answer: 'other-epoch' }, 'server-was-restored'],
  [{ answer: 'misbehaves', detail: 'it speaks in riddles' }, 'server-misbehaves'],
])('a server that answers %j is trouble that people are told of, and nothing is dropped', async (answer, code) => {
  const server = new FakeServer();
  const browser = new OneBrowser();
  let isWell = false;
  const line = new UnreliableLine(server);
  const pull: SyncServer['pull'] = async (...asked) => (isWell ? line.pull(...asked) : answer);
  const { engine } = open(browser, { push: line.push, pull, offer: line.offer, pokes$: server.pokes$ });
  await browser.saveBooking();
  const { trouble } = await become(engine, isOffline);
  expect(trouble).toMatchObject({ code });
  expect(browser.store.outbox).toHaveLength(1);
  isWell = true;
  await engine.syncNow();
  expect(engine.state.trouble).toBeUndefined();
  expect(browser.store.outbox).toEqual([]);
});

test('a disk that is full is trouble too, and the desk tries again', async () => {
  const server = new FakeServer();
  const browser = new OneBrowser();
  const line = new UnreliableLine(server);
  const full: SyncServer['pull'] = async () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  let isFull = true;
  const pull: SyncServer['pull'] = (...asked) => (isFull ? full(...asked) : line.pull(...asked));
  const { engine } = open(browser, { push: line.push, pull, offer: line.offer, pokes$: server.pokes$ });
  expect(await become(engine, ({ trouble }) => trouble !== undefined)).toMatchObject({
    trouble: { code: 'storage-full' },
  });
  isFull = false;
  await engine.syncNow();
  expect(engine.state.trouble).toBeUndefined();
});

test('after it was stopped nothing is sent and nobody is told anything', async () => {
  const server = new FakeServer();
  const browser = new OneBrowser();
  const { engine } = open(browser, new UnreliableLine(server));
  await engine.syncNow();
  const { head } = server;
  engine.stop();
  await browser.saveBooking();
  engine.wake('outbox');
  await engine.syncNow();
  expect(server.head).toBe(head);
});

test('a disk that is full when a tab takes over the sync is told as that, and is no bug', async () => {
  const browser = new OneBrowser();
  class FullJournal extends MemoryJournal {
    override takeFence(): Promise<number> {
      return Promise.reject(new DOMException('no room left', 'QuotaExceededError'));
    }
  }
  const { engine } = browser.tab(new UnreliableLine(new FakeServer()), new FullJournal(browser.store));
  running.push(engine);
  const { trouble } = await become(engine, (state) => state.trouble !== undefined);
  expect(trouble).toEqual({ code: 'storage-full' });
});

test('what is saved in quick succession goes up together', async () => {
  const server = new FakeServer();
  const browser = new OneBrowser();
  const line = new UnreliableLine(server);
  let pushes = 0;
  const push: SyncServer['push'] = (...sent) => {
    pushes += 1;
    return line.push(...sent);
  };
  const { engine } = open(browser, { push, pull: line.pull, offer: line.offer, pokes$: server.pokes$ });
  await engine.syncNow();
  for (const guest of ['García', 'Müller', 'Okafor', 'Rossi', 'Tanaka']) {
    await browser.saveBooking(guest);
    engine.wake('outbox');
  }
  const before = server.head;
  await become(engine, ({ serverHead }) => (serverHead ?? 0) > before);
  await engine.syncNow();
  expect(browser.store.outbox).toEqual([]);
  expect(pushes).toBe(1);
});

test('a device is begun before its first pull, and never again once it follows a log', async () => {
  const browser = new OneBrowser();
  const { engine } = open(browser, new UnreliableLine(new FakeServer()));
  await engine.syncNow();
  expect(browser.begun).toBe(1);
  await engine.syncNow();
  expect(browser.begun).toBe(1);
});
