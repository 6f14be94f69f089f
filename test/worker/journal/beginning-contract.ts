import { describe, expect, test } from 'vitest';
import type { Position } from '#domain/kernel/identifiers.ts';
import { HistoryMissing, JournalReplaced, type Beginning, type Journal } from '#worker/journal/journal.ts';
import { pagesOfSaid } from '#worker/journal/details-pages.ts';
import { bookRoom, guestId, nights } from '#test/support/hotel-aurora.ts';
import { ConfirmedLog, EPOCH } from '../support/confirmed-log.ts';
import { outboxRow } from '../support/outbox-rows.ts';
import type { Disk } from './journal-contract.ts';

/** What every journal promises to a device that begins with the server's pages instead of the log. */
export function beginningContract(name: string, createDisk: () => Promise<Disk>): void {
  const said = { guestId: guestId('García'), position: 6 as Position, details: { name: 'Lucía García' } };
  const beginningAt = (position: Position): Beginning => ({
    epoch: EPOCH,
    position,
    details: pagesOfSaid([said]),
    image: { name: 'hotel', revision: 1, position, packed: '{}' },
    pages: [{ model: 'rack@1', page: 'May', packed: '[]' }],
    models: ['rack@1'],
  });

  const begun = async (): Promise<{ disk: Disk; journal: Journal; log: ConfirmedLog; position: Position }> => {
    const disk = await createDisk();
    const old = await disk.open();
    const log = ConfirmedLog.ofAurora();
    const position = log.head;
    expect(await old.begin(beginningAt(position), await old.takeFence())).toBe('begun');
    await expect(old.mark()).rejects.toThrow(JournalReplaced);
    return { disk, journal: await disk.open(), log, position };
  };

  describe(`the ${name} journal, beginning with pages`, () => {
    test('it stands where the pages do, on a branch of its own, and follows the log from there', async () => {
      const { journal, log, position } = await begun();
      expect(await journal.mark()).toEqual({ cursor: position, seq: 0 });
      expect(journal.branch).toBe(1);
      expect((await journal.guestDetails()).map(({ details }) => details.name)).toEqual(['Lucía García']);
      log.hears(bookRoom('García', nights('05-03', '05-05')));
      expect(await journal.apply(log.after(position), await journal.takeFence())).toBe('applied');
      expect(await journal.eventsAfter(position, 100)).toEqual(log.events.slice(position));
    });

    test('the log before it comes afterwards, and until then nobody reads over the hole', async () => {
      const { journal, log, position } = await begun();
      const fence = await journal.takeFence();
      log.hears(bookRoom('García', nights('05-03', '05-05')));
      await journal.apply(log.after(position), fence);
      await expect(journal.eventsAfter(0 as Position, 100)).rejects.toThrow(HistoryMissing);
      expect(await journal.compact()).toBe(false);
      expect(await journal.missingHistory()).toEqual([0, position]);
      expect(await journal.addHistory(log.after(0 as Position, 4), fence)).toBe('applied');
      expect(await journal.missingHistory()).toEqual([4, position]);
      expect(await journal.addHistory(log.after(0 as Position, 4), fence)).toBe('moved');
      // A pull that reaches behind the hole fills it, and adds nothing twice.
      expect(await journal.addHistory(log.after(4 as Position), fence)).toBe('applied');
      expect(await journal.missingHistory()).toBeUndefined();
      expect(await journal.eventsAfter(0 as Position, 100)).toEqual(log.events);
      expect(await journal.mark()).toMatchObject({ cursor: log.head });
    });

    test('a tab that was overtaken adds no history, and begins nothing', async () => {
      const { journal, log } = await begun();
      const old = await journal.takeFence();
      await journal.takeFence();
      expect(await journal.addHistory(log.after(0 as Position, 4), old)).toBe('fenced');
      const fresh = await (await createDisk()).open();
      const overtaken = await fresh.takeFence();
      await fresh.takeFence();
      expect(await fresh.begin(beginningAt(4 as Position), overtaken)).toBe('fenced');
    });

    test('where something was given already, the log is pulled, and nothing given is lost', async () => {
      const journal = await (await createDisk()).open();
      await journal.record(await journal.mark(), (_, seq) => [outboxRow(seq, 'García')]);
      expect(await journal.begin(beginningAt(4 as Position), await journal.takeFence())).toBe('too-late');
      expect(await journal.pending(10)).toHaveLength(1);
    });

    test('one that starts over keeps what waits, and nothing else', async () => {
      const { disk, journal, log, position } = await begun();
      await journal.record(await journal.mark(), (_, seq) => [outboxRow(seq, 'Müller')]);
      await journal.startOver();
      const anew = await disk.open();
      expect(await anew.mark()).toEqual({ cursor: 0, seq: 1 });
      expect((await anew.pending(10)).map(({ envelope }) => envelope.replicaId)).toEqual([anew.replicaId]);
      expect(await anew.guestDetails()).toEqual([]);
      expect(await anew.apply(log.after(0 as Position), await anew.takeFence())).toBe('applied');
      expect(await anew.eventsAfter(0 as Position, 100)).toHaveLength(position);
    });

    test('a server that is restored to before its pages is followed from the first event', async () => {
      const { disk, journal, log, position } = await begun();
      const fence = await journal.takeFence();
      await journal.addHistory(log.after(0 as Position, 4), fence);
      const keepUpTo = (position - 1) as Position;
      expect(await journal.follow({ epoch: 'restored', keepUpTo, gaveBack: 0 }, fence)).toBe('followed');
      const following = await disk.open();
      expect(await following.mark()).toMatchObject({ cursor: 0 });
      expect(await following.missingHistory()).toBeUndefined();
      expect(await following.eventsAfter(0 as Position, 100)).toEqual([]);
      expect(await following.guestDetails()).toEqual([]);
    });
  });
}
