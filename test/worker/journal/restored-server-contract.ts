import { describe, expect, test } from 'vitest';
import type { CorrectionId, Position } from '#domain/kernel/identifiers.ts';
import { JournalReplaced, type JournalMark } from '#worker/journal/journal.ts';
import { guestId } from '#test/support/hotel-aurora.ts';
import { ConfirmedLog } from '../support/confirmed-log.ts';
import { outboxRow } from '../support/outbox-rows.ts';
import type { Disk } from './journal-contract.ts';

const start: JournalMark = { cursor: 0 as Position, seq: 0 };

/** What every journal does when the hotel's server was restored from a backup. */
export function restoredServerContract(name: string, createDisk: () => Promise<Disk>): void {
  describe(`the ${name} journal, a server that was restored`, () => {
    /** Ten events of others, then a registration of this desk's own, then a correction by others; all pulled. */
    async function withLostTail() {
      const disk = await createDisk();
      const journal = await disk.open();
      const log = ConfirmedLog.ofAurora();
      const fence = await journal.takeFence();
      const register = {
        type: 'RegisterGuest',
        guestId: guestId('Ada'),
        details: { name: 'Ada', phone: '1' },
      } as const;
      log.hears({ type: 'RegisterGuest', guestId: guestId('Mary'), details: { name: 'Mary', phone: '1' } });
      await journal.record(start, (_, nextSeq) => [outboxRow(nextSeq, 'Ada', register)]);
      const shared = log.head;
      const [waiting] = await journal.pending(1);
      if (!waiting) throw new Error('nothing waits');
      log.decides({ ...waiting.envelope, replicaId: journal.replicaId });
      const correctionId = 'of Mary' as CorrectionId;
      log.hears({
        type: 'CorrectGuestDetails',
        guestId: guestId('Mary'),
        correctionId,
        changes: { phone: '2' },
        saw: [],
      });
      for (let at = 0; at < log.head; at += 4) await journal.apply(log.after(at as Position, 4), fence);
      expect(await journal.pending(1)).toEqual([]);
      await journal.record(await journal.mark(), (_, nextSeq) => [outboxRow(nextSeq, 'García')]);
      return { disk, journal, log, fence, shared, register };
    }

    test('what both logs share stays, own commands wait again before those that waited, others’ are listed', async () => {
      const { disk, journal, log, fence, shared, register } = await withLostTail();
      expect(await journal.follow({ epoch: 'restored', keepUpTo: shared, gaveBack: 0 }, fence)).toBe('followed');
      const again = await disk.open();
      expect(again.replicaId).not.toBe(journal.replicaId);
      expect(again.branch).toBe(1);
      expect(await again.epoch()).toBe('restored');
      expect(await again.mark()).toEqual({ cursor: shared, seq: 2 });
      expect(await again.eventsAfter(0 as Position, 1_000)).toEqual(
        log.events.slice(0, shared).map(({ details: _, ...event }) => event),
      );
      const { replicaId } = again;
      expect(await again.pending(10)).toMatchObject([
        { seq: 1, envelope: { seq: 1, replicaId, command: register }, events: [{ type: 'GuestRegistered' }] },
        { seq: 2, envelope: { seq: 2, replicaId, basedOn: { seq: 1 } } },
      ]);
      expect(await again.recovery()).toMatchObject({
        gaveBack: 0,
        sentAgain: 1,
        lost: [{ position: log.head, events: ['GuestDetailsCorrected'] }],
      });
      const known = await again.guestDetails();
      expect(known.map((guest) => [guest.guestId, guest.details])).toEqual([['Mary', { name: 'Mary', phone: '1' }]]);
    });

    test('where nothing was lost, only the name of the log changes', async () => {
      const { disk, journal, log, fence } = await withLostTail();
      await journal.follow({ epoch: 'restored', keepUpTo: log.head, gaveBack: 2 }, fence);
      const again = await disk.open();
      expect(again.branch).toBe(0);
      expect(await again.mark()).toEqual({ cursor: log.head, seq: 1 });
      expect(await again.recovery()).toEqual({ gaveBack: 2, sentAgain: 0, lost: [] });
      await again.dismissRecovery();
      expect(await again.recovery()).toBeUndefined();
    });

    test('a tab that follows the log of before stores nothing more, and reads nothing', async () => {
      const { disk, journal, fence, shared } = await withLostTail();
      const other = await disk.open();
      await journal.follow({ epoch: 'restored', keepUpTo: shared, gaveBack: 0 }, fence);
      const mark = { cursor: 0 as Position, seq: 0 };
      await expect(other.record(mark, (_, nextSeq) => [outboxRow(nextSeq)])).rejects.toThrow(JournalReplaced);
      await expect(other.newsSince(mark)).rejects.toThrow(JournalReplaced);
      await expect(other.mark()).rejects.toThrow(JournalReplaced);
    });

    test('a holder that was overtaken does not follow for the others', async () => {
      const { disk, journal, fence, shared } = await withLostTail();
      await (await disk.open()).takeFence();
      expect(await journal.follow({ epoch: 'restored', keepUpTo: shared, gaveBack: 0 }, fence)).toBe('fenced');
      expect(await journal.epoch()).toBe('first server');
    });

    test('the last event up to a position is found, however the log was pulled', async () => {
      const { journal, log } = await withLostTail();
      for (const position of [1, 4, 5, log.head, log.head + 7]) {
        const found = await journal.eventUpTo(position as Position);
        expect(found?.position).toBe(Math.min(position, log.head));
      }
      expect(await journal.eventUpTo(0 as Position)).toBeUndefined();
    });
  });
}
