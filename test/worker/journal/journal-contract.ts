import { describe, expect, test } from 'vitest';
import type { CorrectionId, Position } from '#domain/kernel/identifiers.ts';
import type { Journal, JournalMark, JournalNews } from '#worker/journal/journal.ts';
import { bookRoom, guestId, nights } from '#test/support/hotel-aurora.ts';
import { ConfirmedLog } from '../support/confirmed-log.ts';
import { outboxRow } from '../support/outbox-rows.ts';
import { beginningContract } from './beginning-contract.ts';
import { guestPagesContract } from './guest-pages-contract.ts';
import { restoredServerContract } from './restored-server-contract.ts';

/** One disk, on which any number of tabs open the journal. */
export type Disk = {
  open(): Promise<Journal>;
  /** Everything that is stored, as text: for looking for what should not be there. */
  read(): Promise<string>;
};

const start: JournalMark = { cursor: 0 as Position, seq: 0 };

/** What every journal keeps: run on memory, on an IndexedDB in Node and on the one of a real browser. */
export function journalContract(name: string, createDisk: () => Promise<Disk>): void {
  const oneTab = async () => (await createDisk()).open();
  const twoTabs = async () => {
    const disk = await createDisk();
    return [await disk.open(), await disk.open()] as const;
  };

  describe(`the ${name} journal, commands`, () => {
    test('a saved command waits in the outbox with its place in the queue', async () => {
      const journal = await oneTab();
      const mark = await journal.record(start, (_, nextSeq) => [outboxRow(nextSeq, 'García')]);
      expect(mark).toEqual({ cursor: 0, seq: 1 });
      expect(await journal.pending(10)).toEqual([outboxRow(1, 'García')]);
    });

    test('a refused command leaves nothing', async () => {
      const journal = await oneTab();
      expect(await journal.record(start, () => [])).toEqual(start);
      expect(await journal.pending(10)).toEqual([]);
      expect(await journal.newsSince(start)).toBeUndefined();
    });

    test('two tabs that act in turn fill one queue without a gap, and each decides on what the other saved', async () => {
      const [left, right] = await twoTabs();
      const afterLeft = await left.record(start, (_, nextSeq) => [outboxRow(nextSeq)]);
      const seenByRight: (JournalNews | undefined)[] = [];
      await right.record(start, (news, nextSeq) => (seenByRight.push(news), [outboxRow(nextSeq)]));
      expect(seenByRight.map((news) => news?.pending.map(({ seq }) => seq))).toEqual([[1]]);
      await left.record(afterLeft, (news, nextSeq) => {
        expect(news?.pending.map(({ seq }) => seq)).toEqual([2]);
        return [outboxRow(nextSeq)];
      });
      expect((await right.pending(10)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    });

    test('two tabs that act at the same moment never take the same place', async () => {
      const tabs = await twoTabs();
      const acts = Array.from({ length: 20 }, (_, act) => tabs[act % 2 === 0 ? 0 : 1]);
      await Promise.all(acts.map((tab) => tab.record(start, (_, nextSeq) => [outboxRow(nextSeq)])));
      expect((await tabs[0].pending(100)).map(({ seq }) => seq)).toEqual(acts.map((_, index) => index + 1));
    });

    test('a decision that throws leaves nothing behind, and the next one is taken', async () => {
      const journal = await oneTab();
      const broken = journal.record(start, () => {
        throw new Error('a decider is broken');
      });
      await expect(broken).rejects.toThrow('a decider is broken');
      await journal.record(start, (_, nextSeq) => [outboxRow(nextSeq)]);
      expect((await journal.pending(10)).map(({ seq }) => seq)).toEqual([1]);
    });

    test('a burst is saved whole or not at all', async () => {
      const journal = await oneTab();
      await journal.record(start, (_, nextSeq) => [outboxRow(nextSeq, 'García')]);
      // The second row of the burst says again what is saved already, which no disk may accept.
      const burst = journal.record(start, (_, nextSeq) => [
        outboxRow(nextSeq, 'Müller'),
        outboxRow(nextSeq + 1, 'García'),
      ]);
      await expect(burst).rejects.toThrow();
      const saved = (await journal.pending(10)).map(({ commandId }) => commandId);
      expect(saved).toEqual(['booking of García']);
    });
  });

  describe(`the ${name} journal, the confirmed log`, () => {
    test('a pulled batch moves the cursor and is told to every tab that has not seen it', async () => {
      const [left, right] = await twoTabs();
      const log = ConfirmedLog.ofAurora();
      expect(await left.apply(log.after(start.cursor), await left.takeFence())).toBe('applied');
      const news = await right.newsSince(start);
      expect(news?.mark).toEqual({ cursor: log.head, seq: 0 });
      expect(news?.events).toEqual(log.events);
      expect(await right.newsSince(news?.mark ?? start)).toBeUndefined();
      expect(await right.epoch()).toBe('first server');
    });

    test('a tab that knows a part of the log is told only the rest', async () => {
      const journal = await oneTab();
      const log = ConfirmedLog.ofAurora();
      await journal.apply(log.after(start.cursor), await journal.takeFence());
      const news = await journal.newsSince({ cursor: 5 as Position, seq: 0 });
      expect(news?.events.map(({ position }) => position)).toEqual(log.events.slice(5).map(({ position }) => position));
    });

    test('a command leaves the outbox with the events that confirm it, and its place is never given again', async () => {
      const journal = await oneTab();
      const log = ConfirmedLog.ofAurora();
      const row = outboxRow(1, 'García');
      const mark = await journal.record(start, () => [row]);
      await journal.apply(log.decides(row.envelope).after(start.cursor), await journal.takeFence());
      expect(await journal.pending(10)).toEqual([]);
      await journal.record(mark, (news, nextSeq) => {
        expect(news?.pending).toEqual([]);
        return [outboxRow(nextSeq, 'Müller')];
      });
      expect((await journal.pending(10)).map(({ seq }) => seq)).toEqual([2]);
    });

    test('a batch that does not start at the cursor is not stored', async () => {
      const journal = await oneTab();
      const log = ConfirmedLog.ofAurora();
      const fence = await journal.takeFence();
      expect(await journal.apply(log.after(3 as Position), fence)).toBe('moved');
      await journal.apply(log.after(start.cursor), fence);
      expect(await journal.apply(log.after(start.cursor), fence)).toBe('moved');
      expect((await journal.eventsAfter(start.cursor, 1_000)).length).toBe(log.head);
    });

    test('a tab that was overtaken stores nothing', async () => {
      const [frozen, later] = await twoTabs();
      const log = ConfirmedLog.ofAurora();
      const old = await frozen.takeFence();
      const latest = await later.takeFence();
      expect(await frozen.apply(log.after(start.cursor), old)).toBe('fenced');
      expect(await frozen.newsSince(start)).toBeUndefined();
      expect(await later.apply(log.after(start.cursor), latest)).toBe('applied');
    });

    test("another server's log is never mixed in", async () => {
      const journal = await oneTab();
      const log = ConfirmedLog.ofAurora();
      const fence = await journal.takeFence();
      await journal.apply(log.after(start.cursor, 4), fence);
      const other = { ...log.after(4 as Position), epoch: 'restored server' };
      expect(await journal.apply(other, fence)).toBe('other-epoch');
      expect((await journal.newsSince(start))?.mark.cursor).toBe(4);
    });

    test('an empty pull names the server, and nothing else', async () => {
      const journal = await oneTab();
      const empty = new ConfirmedLog();
      expect(await journal.apply(empty.after(start.cursor), await journal.takeFence())).toBe('applied');
      expect(await journal.epoch()).toBe('first server');
      expect(await journal.newsSince(start)).toBeUndefined();
    });
  });

  describe(`the ${name} journal, replay and guests`, () => {
    test('the log is read in order from any position, however it was pulled', async () => {
      const journal = await oneTab();
      const log = ConfirmedLog.ofAurora();
      const fence = await journal.takeFence();
      for (let cursor = 0; cursor < log.head; cursor += 3) await journal.apply(log.after(cursor as Position, 3), fence);
      for (const after of [0, 1, 3, 4, log.head - 1, log.head]) {
        expect(await journal.eventsAfter(after as Position, 1_000)).toEqual(log.events.slice(after));
      }
      const some = await journal.eventsAfter(0 as Position, 4);
      expect(some.length).toBeGreaterThanOrEqual(4);
      expect(some).toEqual(log.events.slice(0, some.length));
    });

    test('joining small segments is seen by nobody', async () => {
      const journal = await oneTab();
      const log = ConfirmedLog.ofAurora();
      for (const guest of ['García', 'Müller', 'Rossi', 'Tanaka', 'Ødegaard'])
        log.hears(bookRoom(guest, nights('05-03', '05-05')));
      const fence = await journal.takeFence();
      for (let cursor = 0; cursor < log.head; cursor += 1) await journal.apply(log.after(cursor as Position, 1), fence);
      expect(await journal.compact()).toBe(true);
      expect(await journal.compact()).toBe(false);
      for (const after of [0, 1, 5, log.head]) {
        expect(await journal.eventsAfter(after as Position, 1_000)).toEqual(log.events.slice(after));
      }
      log.hears(bookRoom('Okafor', nights('05-10', '05-12')));
      expect(await journal.apply(log.after((log.head - 1) as Position), fence)).toBe('applied');
      expect((await journal.newsSince({ cursor: 2 as Position, seq: 0 }))?.events).toEqual(log.events.slice(2));
    });

    test('what is said of a guest is kept beside the log, never in it', async () => {
      const [left, right] = await twoTabs();
      const log = ConfirmedLog.ofAurora();
      const fence = await left.takeFence();
      await left.apply(log.after(start.cursor), fence);
      const before = log.head;
      log.hears({
        type: 'RegisterGuest',
        guestId: guestId('Lovelace'),
        details: { name: 'Ada Lovelace', phone: '123' },
      });
      await left.apply(log.after(before), fence);
      const said = [{ guestId: 'Lovelace', details: { name: 'Ada Lovelace', phone: '123' } }];
      const news = await right.newsSince({ cursor: before, seq: 0 });
      expect(news?.details).toMatchObject(said);
      expect(JSON.stringify(news?.events)).not.toContain('Ada Lovelace');
      expect(await right.guestDetails()).toMatchObject(said);
    });

    test('a guest who is forgotten is erased, also from what still waits to be sent', async () => {
      const disk = await createDisk();
      const [left, right] = [await disk.open(), await disk.open()];
      const log = ConfirmedLog.ofAurora();
      const fence = await left.takeFence();
      const lovelace = guestId('Lovelace');
      log.hears({ type: 'RegisterGuest', guestId: lovelace, details: { name: 'Ada Lovelace', phone: '123' } });
      log.hears({ type: 'RegisterGuest', guestId: guestId('Somerville'), details: { name: 'Mary Somerville' } });
      await left.apply(log.after(start.cursor), fence);
      const correction = {
        type: 'CorrectGuestDetails',
        guestId: lovelace,
        correctionId: 'c1' as CorrectionId,
        changes: { name: 'Ada King Lovelace' },
        saw: [],
      } as const;
      await right.record(start, (_, nextSeq) => [outboxRow(nextSeq, 'García', correction)]);
      for (const said of ['Ada Lovelace', 'Ada King']) expect(await disk.read()).toContain(said);
      const before = log.head;
      log.hears({ type: 'ForgetGuest', guestId: lovelace });
      await left.apply(log.after(before), fence);
      const stored = await disk.read();
      for (const said of ['Ada Lovelace', 'Ada King']) expect(stored).not.toContain(said);
      expect(stored).toContain('Mary Somerville');
      expect(await right.pending(10)).toMatchObject([{ seq: 1, envelope: { command: { changes: {} } } }]);
      expect((await right.guestDetails()).map(({ guestId: id }) => id)).toEqual(['Somerville']);
    });
  });

  beginningContract(name, createDisk);
  guestPagesContract(name, createDisk);
  restoredServerContract(name, createDisk);

  describe(`the ${name} journal, its identity`, () => {
    test('a database that is opened again is the same replica and goes on where it was', async () => {
      const disk = await createDisk();
      const journal = await disk.open();
      await journal.record(start, (_, nextSeq) => [outboxRow(nextSeq)]);
      const fence = await journal.takeFence();
      journal.close();
      const again = await disk.open();
      expect(again.replicaId).toBe(journal.replicaId);
      expect((await again.pending(10)).map(({ seq }) => seq)).toEqual([1]);
      expect(await again.takeFence()).toBeGreaterThan(fence);
    });

    test('another database is another replica', async () => {
      expect((await oneTab()).replicaId).not.toBe((await oneTab()).replicaId);
    });
  });
}
