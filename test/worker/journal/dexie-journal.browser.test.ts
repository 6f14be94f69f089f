import { expect, onTestFinished, test, vi } from 'vitest';
import { ConfirmedLog } from '#test/worker/support/confirmed-log.ts';
import { outboxRow } from '#test/worker/support/outbox-rows.ts';
import { createDexieDisk } from './dexie-disk.ts';
import { journalContract } from './journal-contract.ts';

journalContract("real browser's", createDexieDisk);

test('what is saved is on the disk before it is called saved; what is pulled may be pulled again', async () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  onTestFinished(() => transactions.mockRestore());
  const durabilities = () =>
    transactions.mock.calls.flatMap(([, mode, options]) => (mode === 'readwrite' ? [options?.durability] : []));
  const journal = await (await createDexieDisk()).open();
  const start = await journal.mark();
  transactions.mockClear();
  await journal.record(start, (_, seq) => [outboxRow(seq, 'García')]);
  expect(durabilities()).toEqual(['strict']);
  transactions.mockClear();
  // From an old mark: the journal stands elsewhere, what happened is read, and then it is stored.
  await journal.record(start, (news, seq) => [outboxRow(seq, news ? 'Müller' : 'nobody')]);
  expect(durabilities()).toEqual(['strict', 'strict']);
  expect((await journal.pending(10)).map(({ seq }) => seq)).toEqual([1, 2]);
  const fence = await journal.takeFence();
  transactions.mockClear();
  await journal.apply(ConfirmedLog.ofAurora().after(start.cursor), fence);
  expect(durabilities()).toEqual(['relaxed']);
  journal.close();
});
