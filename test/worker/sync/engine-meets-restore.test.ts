import { expect, onTestFinished, test } from 'vitest';
import type { ReplicaId } from '#domain/kernel/identifiers.ts';
import type { SyncServer } from '#worker/sync/sync-server.ts';
import { FakeServer } from '#test/support/fake-server.ts';
import { UnreliableLine } from '#test/support/unreliable-line.ts';
import { OneBrowser, type Tab } from './one-browser.ts';

function open(browser: OneBrowser, server: SyncServer): Tab {
  const tab = browser.tab(server);
  onTestFinished(() => tab.engine.stop());
  return tab;
}

test('a disk that is full while a restored server is met is trouble, and no bug', async () => {
  const server = new FakeServer();
  const browser = new OneBrowser();
  const line = new UnreliableLine(server);
  const offer: SyncServer['offer'] = async () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const { engine } = open(browser, { push: line.push, pull: line.pull, offer, pokes$: server.pokes$ });
  await engine.syncNow();
  server.restore(server.head - 1);
  await engine.syncNow();
  expect(engine.state.trouble).toEqual({ code: 'storage-full' });
});

test('a tab that gets the lock after another one has followed a restored server is opened again', async () => {
  const browser = new OneBrowser();
  const server = new UnreliableLine(new FakeServer());
  const first = open(browser, server);
  await first.engine.syncNow();
  open(browser, server);
  browser.store.head = { ...browser.store.head, replicaId: 'of the queue counted anew' as ReplicaId };
  first.engine.stop();
  await expect.poll(() => browser.replaced).toBe(1);
});

test('a device that is removed from a hotel whose server was restored hands over its work and forgets the hotel', async () => {
  const server = new FakeServer();
  const browser = new OneBrowser();
  const line = new UnreliableLine(server);
  let isRemoved = false;
  const pull: SyncServer['pull'] = async (...asked) => (isRemoved ? { answer: 'device-revoked' } : line.pull(...asked));
  const door = { push: line.push, pull, offer: line.offer, pokes$: server.pokes$ };
  const first = open(browser, door);
  await first.engine.syncNow();
  const commandId = await browser.saveBooking();
  isRemoved = true;
  server.restore(server.head);
  await first.engine.syncNow();
  expect([browser.replaced, browser.forgotten]).toEqual([1, 0]);
  first.engine.stop();
  open(browser, door);
  await expect.poll(() => browser.forgotten).toBeGreaterThan(0);
  expect(server.log.map((recorded) => recorded.commandId)).toContain(commandId);
});
