import { expect, test } from 'vitest';
import type { Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { MemoryJournal, MemoryJournalStore } from '#worker/journal/memory-journal.ts';
import { exchangeWithHistory } from '#worker/sync/begin/exchange-with-history.ts';
import { fillHistory } from '#worker/sync/begin/fill-history.ts';
import type { ExchangeParts } from '#worker/sync/exchange-parts.ts';
import { atTheDesk, room } from '#test/support/hotel-aurora.ts';
import { FakeServer } from '#test/support/fake-server.ts';
import { UnreliableLine } from '#test/support/unreliable-line.ts';
import { outboxRow } from '../../support/outbox-rows.ts';

const LOG = 60_000;

/** A device that began with the pages of a long log, and a server that tells what it is asked for. */
async function begunDevice() {
  const looks = Array.from({ length: LOG }, (_, index) => ({
    type: 'RoomConditionReported' as const,
    roomId: room('101'),
    condition: 'clean' as const,
    observedAt: (atTheDesk.at + index) as typeof atTheDesk.at,
  }));
  const fake = new FakeServer([...new FakeServer().log.map(({ event }) => event), ...looks]);
  const server = new UnreliableLine(fake);
  const store = new MemoryJournalStore('new device' as ReplicaId);
  const old = new MemoryJournal(store);
  const beginning = { epoch: fake.epoch, position: fake.head, details: [], pages: [], models: [] };
  const image = { name: 'hotel', revision: 1, position: fake.head, packed: '{}' };
  await old.begin({ ...beginning, image }, await old.takeFence());
  const journal = new MemoryJournal(store);
  const asked: number[] = [];
  const pull = server.pull;
  server.pull = (after, limit, stop) => {
    asked.push(after);
    return pull(after, limit, stop);
  };
  const ignore = () => undefined;
  const parts: ExchangeParts = {
    journal,
    server,
    clock: () => atTheDesk.at,
    fence: await journal.takeFence(),
    stop: new AbortController().signal,
    listener: { onApplied: ignore, onContact: ignore, onReplaced: ignore, onProgress: ignore },
  };
  return { fake, store, journal, asked, parts };
}

test('the log before the beginning comes whole, each part of it once', async () => {
  const { fake, journal, asked, parts } = await begunDevice();
  expect(await exchangeWithHistory(parts)).toEqual({ end: 'done' });
  expect(await journal.missingHistory()).toBeUndefined();
  const events = await journal.eventsAfter(0 as Position, LOG * 2);
  expect(events.map(({ position }) => position)).toEqual(fake.log.map(({ position }) => position));
  const history = asked.filter((after) => after < fake.head);
  expect(history).toEqual([...new Set(history)]);
});

test('what is given while the log comes is sent before more of it is asked for', async () => {
  const { store, journal, asked, parts } = await begunDevice();
  const stored = journal.addHistory.bind(journal);
  journal.addHistory = async (batch, fence) => {
    if (batch.from === 0) store.outbox = [outboxRow(1)];
    return stored(batch, fence);
  };
  expect(await fillHistory(parts)).toBe(true);
  expect(asked.length).toBeLessThanOrEqual(3);
});

test('a part that another holder of the lock was faster with is not stored twice', async () => {
  const { journal, parts } = await begunDevice();
  await journal.takeFence();
  expect(await fillHistory(parts)).toEqual({ end: 'fenced' });
  expect(await journal.missingHistory()).toEqual([0, expect.any(Number)]);
});
