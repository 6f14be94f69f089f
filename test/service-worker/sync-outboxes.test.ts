import { expect, test } from 'vitest';
import type { HotelId, ReplicaId } from '#domain/kernel/identifiers.ts';
import { syncOutboxes } from '#service-worker/sync-outboxes.ts';
import { MemoryJournal, MemoryJournalStore } from '#worker/journal/memory-journal.ts';
import type { SyncLock } from '#worker/sync/sync-lock.ts';
import { FakeServer } from '#test/support/fake-server.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';
import { UnreliableLine, type Fate } from '#test/support/unreliable-line.ts';
import { outboxRow } from '#test/worker/support/outbox-rows.ts';

const aurora = 'aurora' as HotelId;
const borealis = 'borealis' as HotelId;

/** A browser whose windows are closed, a device of two hotels. */
class ClosedBrowser {
  readonly stores = new Map([aurora, borealis].map((hotelId) => [hotelId, new MemoryJournalStore('r' as ReplicaId)]));
  readonly servers = new Map([aurora, borealis].map((hotelId) => [hotelId, new FakeServer()]));
  /** Open in a window that syncs it. */
  readonly held = new Set<HotelId>();
  fate: Fate = 'arrives';

  async saves(hotelId: HotelId): Promise<void> {
    const journal = new MemoryJournal(this.stores.get(hotelId)!);
    await journal.record(await journal.mark(), () => [outboxRow(1, 'García')]);
  }

  wakes(): Promise<boolean> {
    return syncOutboxes({
      hotelIds: [aurora, borealis],
      openJournal: async (hotelId) => new MemoryJournal(this.stores.get(hotelId)!),
      serverOf: (hotelId) => new UnreliableLine(this.servers.get(hotelId)!, () => this.fate),
      lockOf: (hotelId) => this.#lock(hotelId),
      clock: () => atTheDesk.at,
      stop: new AbortController().signal,
    });
  }

  waiting(hotelId: HotelId): number {
    return this.stores.get(hotelId)!.outbox.length;
  }

  #lock(hotelId: HotelId): SyncLock {
    return {
      hold: (whileHeld) => whileHeld(),
      holdIfFree: async (whileHeld) => {
        if (this.held.has(hotelId)) return false;
        await whileHeld();
        return true;
      },
    };
  }
}

test('what waits is sent while every window is closed, for each hotel', async () => {
  const browser = new ClosedBrowser();
  await browser.saves(aurora);
  await browser.saves(borealis);
  expect(await browser.wakes()).toBe(true);
  expect([browser.waiting(aurora), browser.waiting(borealis)]).toEqual([0, 0]);
  expect(browser.servers.get(borealis)!.log.at(-1)).toMatchObject({ event: { type: 'ReservationBooked' } });
});

test('a hotel that a window syncs is left to it, and looked at again later', async () => {
  const browser = new ClosedBrowser();
  await browser.saves(aurora);
  await browser.saves(borealis);
  browser.held.add(aurora);
  expect(await browser.wakes()).toBe(false);
  expect([browser.waiting(aurora), browser.waiting(borealis)]).toEqual([1, 0]);
});

test('where nothing waits nobody is asked', async () => {
  const browser = new ClosedBrowser();
  browser.fate = 'request lost';
  expect(await browser.wakes()).toBe(true);
});

test('without a connection the browser is asked to come back', async () => {
  const browser = new ClosedBrowser();
  await browser.saves(aurora);
  browser.fate = 'answer lost';
  expect(await browser.wakes()).toBe(false);
  browser.fate = 'arrives';
  expect(await browser.wakes()).toBe(true);
});

test('a window that froze in the middle of a sync cannot write behind the service worker’s back', async () => {
  const browser = new ClosedBrowser();
  const frozen = new MemoryJournal(browser.stores.get(aurora)!);
  const fence = await frozen.takeFence();
  const server = browser.servers.get(aurora)!;
  const answer = server.pull((await frozen.mark()).cursor, 100);
  await browser.saves(aurora);
  await browser.wakes();
  if (answer.answer !== 'batch') throw new Error('the server answers');
  expect(await frozen.apply(answer.batch, fence)).toBe('fenced');
});
